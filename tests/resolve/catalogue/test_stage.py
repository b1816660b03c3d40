"""The catalogue as a whole: the order of rows changes nothing but what is met first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.data import Data
from asnkompetensi.model.problem import Problem
from tests.resolve.catalogue.offers import offered, shown
from tests.resolve.tables import Row, nip

KODE = st.sampled_from(["P-1", "P-2", "PKP"])
MEANT = st.sampled_from(["P-1", "P-2", "Bimtek", "Diklat PIM IV", "Entah"])
NUMBER = st.sampled_from([None, 1, 2.5, 4])


def _name(row: Row) -> Row:
    """A row whose name follows from its kode: rows of one training then differ in nothing that the first decides."""
    return {**row, "nama": {"P-1": "Bimtek", "P-2": "Bimtek", "PKP": "Kepemimpinan"}[row["kode"]]}


CATALOGUE = st.lists(
    st.fixed_dictionaries(
        {
            "kode": KODE,
            "kompetensi": st.sampled_from(["Hukum", "Statistik", "Menyulam"]),
            "level_hasil": NUMBER,
            "level_awal": NUMBER,
        }
    ).map(_name),
    max_size=5,
    unique_by=lambda row: (row["kode"], row["kompetensi"]),
)
HISTORY = st.lists(
    st.fixed_dictionaries(
        {"nip": st.sampled_from([nip(number) for number in (1, 2, 3, 9)]), "pelatihan": MEANT, "jp": NUMBER}
    ),
    max_size=5,
)
DEMANDS = st.lists(
    st.fixed_dictionaries(
        {
            "jabatan": st.sampled_from(["Penata", "Analis", "Pranata"]),
            "pelatihan": MEANT,
            "tingkat": st.sampled_from(["mutlak", None]),
        }
    ),
    max_size=4,
)


def _content(data: Data, problems: list[Problem]) -> Mapping[str, Any]:
    """What does not depend on where rows stand."""
    katalog = data.katalog
    return {
        "names": katalog.nama,
        "pelatihan": shown(data, katalog.pelatihan, "kode nama jp"),
        "hasil": shown(data, katalog.hasil, "pelatihan kompetensi level_hasil level_awal"),
        "riwayat": sorted(map(str, shown(data, katalog.riwayat, "orang pelatihan nama jp sampai"))),
        "syarat": sorted(map(str, shown(data, katalog.syarat, "jabatan pelatihan nama bobot"))),
        "problems": sorted((problem.kode, problem.jumlah, len(problem.tempat)) for problem in problems),
    }


@given(catalogue=CATALOGUE, history=HISTORY, demands=DEMANDS, data=st.data())
def test_the_order_of_rows_changes_nothing(
    catalogue: list[Row], history: list[Row], demands: list[Row], data: st.DataObject
) -> None:
    tables: dict[str, Any] = {"pelatihan": catalogue, "riwayat": history, "syarat": demands}
    mixed: dict[str, Any] = {name: data.draw(st.permutations(rows), name) for name, rows in tables.items()}
    assert _content(*offered(**tables)) == _content(*offered(**mixed))


@given(catalogue=CATALOGUE, history=HISTORY)
def test_a_certificate_counts_its_jp_once(catalogue: list[Row], history: list[Row]) -> None:
    data, _ = offered(pelatihan=catalogue, riwayat=history)
    rows = data.katalog.riwayat
    active = [row for row in history if row["nip"] in (nip(1), nip(2))]
    assert rows["asal"].nunique() == len(active)
    assert rows["jp"].sum() == sum(int(1_000_000 * (row["jp"] or 0)) for row in active)
