"""One invented problem for every code about databases, with the facts that its emitter gives."""

from collections.abc import Mapping

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from tests.text.problem_parts import one

BASIS = {"berkas": "postgresql://bkd@server/simpeg"}
WHOLE, PETA = (Place(BASIS["berkas"]),), "simpeg.toml"
FACTS: Mapping[str, Problem] = dict(
    (
        one("BASIS-01", WHOLE, {**BASIS, "apa": "@basis.tak_tersambung"}),
        one("BASIS-02", WHOLE, {**BASIS, "dicoba": 3}),
        one("BASIS-03", WHOLE, {**BASIS, "tabel": "pegawia", "mirip": "pegawai", "ada": "pegawai, penilaian, standar"}),
        one("BASIS-04", WHOLE, {**BASIS, "tabel": "pegawai"}),
        one("BASIS-05", WHOLE, {**BASIS, "tabel": "pegawai", "detik": 120}),
        one("BASIS-06", WHOLE, {**BASIS, "tabel": "pegawai", "jumlah": 5000}),
        one("BASIS-07", WHOLE, {**BASIS, "ekstra": "postgres"}),
        one("BASIS-08", WHOLE, {**BASIS, "apa": "@basis.pilihan", "nilai": "tabel", "mirip": "tables"}),
        one(
            "BASIS-09",
            (Place(PETA, "pegawai"),),
            {"berkas": PETA, "apa": "@basis.peta_kolom", "nilai": "tbl_pegawai.nipp", "mirip": "nip"},
        ),
        one("BASIS-10", WHOLE, {**BASIS, "tabel": "penilaian", "batas": 20_000_000, "mib": 0}),
        one("BASIS-11", WHOLE, {**BASIS, "tabel": "pegawai", "keadaan": "XX001"}),
    )
)
