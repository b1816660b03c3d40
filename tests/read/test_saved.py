import io
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from asnkompetensi.model.saved import SavedTable
from asnkompetensi.read import result
from asnkompetensi.write import save
from asnkompetensi.write.forms import Manner, choose
from tests.write.report import report

GAP = report()
RESULT = """{
 "versi": 1,
 "perintah": "gap",
 "aturan": {"jpm.batas": {"nilai": "90", "dasar": "Pasal 17", "keyakinan": "primer", "asal": "bawaan"}},
 "sumber": [{"berkas": "data.xlsx", "sha256": "ab12", "lembar": ["Pegawai"]}],
 "ringkasan": {"pegawai": 2, "rata_jpm": 79.50, "ikm": null},
 "baris": [
  {"nip": "190001011965011001", "level": 2.5, "kedaluwarsa": false, "tanggal": "2025-01-15", "kelas": null},
  {"nip": null, "level": 3, "kedaluwarsa": true, "tanggal": null, "kelas": "rendah"}],
 "masalah": [{"kode": "NIP-05", "tingkat": "peringatan", "pesan": "NIP kosong", "saran": "", "jumlah": 1}]
}"""


def written(name: str, text: str) -> str:
    Path(name).write_text(text, encoding="utf-8")
    return name


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_result_with_its_values_as_csv_has_them() -> None:
    saved, problems = result(written("hasil.json", RESULT))
    assert problems == []
    assert saved is not None
    assert saved.tabel[""].baris == (
        ("190001011965011001", "2.5", "tidak", "2025-01-15", ""),
        ("", "3", "ya", "", "rendah"),
    )
    assert saved.ringkasan == {"pegawai": "2", "rata_jpm": "79.50", "ikm": ""}
    assert (saved.perintah, saved.aturan["jpm.batas"].nilai, saved.sumber[0].sha256) == ("gap", "90", "ab12")
    assert [(one.kode, one.jumlah) for one in saved.masalah] == [("NIP-05", 1)]


@pytest.mark.parametrize(
    ("name", "text"),
    [("unit.csv", "unit_kerja,nama\nA,'=SUM(1)\n"), ("unit.tsv", "unit_kerja\tnama\nA\t'=SUM(1)\n")],
)
def test_a_table_alone(name: str, text: str) -> None:
    saved, problems = result(written(name, text))
    assert problems == []
    assert saved is not None
    assert saved.tabel == {"": SavedTable(("unit_kerja", "nama"), (("A", "=SUM(1)"),))}
    assert not saved.tells_causes


@pytest.mark.parametrize(
    ("name", "text", "what"),
    [
        ("a.json", '{"versi": 1', "@saved.bukan_json"),
        ("a.json", "[1, 2]", "@saved.bukan_hasil"),
        ("a.json", '{"perintah": "gap"}', "@saved.bukan_hasil"),
        ("a.json", RESULT.replace('"nilai": "90"', '"nilai": 90'), "@saved.isi_salah"),
        ("a.json", RESULT.replace('"kelas": null', '"lain": null'), "@saved.isi_salah"),
        ("a.json", RESULT.replace("2.5", "[2.5]"), "@saved.isi_salah"),
        ("a.json", RESULT.replace('"jumlah": 1', '"jumlah": "x"'), "@saved.isi_salah"),
        ("a.json", RESULT.replace('"baris": [', '"baris": 3, "lain": ['), "@saved.isi_salah"),
        ("a.csv", "a,b\n1\n", "@saved.bukan_tabel"),
        ("a.csv", "a,a\n1,2\n", "@saved.bukan_tabel"),
        ("a.csv", '"a\n', "@saved.bukan_tabel"),
    ],
)  # fmt: skip
def test_what_is_no_result_is_refused(name: str, text: str, what: str) -> None:
    saved, (problem,) = result(written(name, text))
    assert saved is None
    assert (problem.kode, problem.nilai["apa"]) == ("HASIL-01", what)


def test_a_file_that_is_not_there() -> None:
    saved, (problem,) = result("tiada.json")
    assert (saved, problem.kode) == (None, "BERKAS-01")


PLAN = """{"versi": 1, "perintah": "plan", "hash_data": "sha256:ab", "aturan": {"as_of": "2026-01-01",
 "assessment": "latest", "expired": "use", "max_jp": 40, "max_trainings": 3, "budget": null, "min_per_unit": null,
 "fair": false, "max_away": null, "unit": ["A", "B"]}, "status": "optimal", "nilai": 3, "batas": 3.5,
 "selisih_persen": 1.25,
 "kelas": [{"kode": "P-1", "angkatan": 1, "dana": 1, "biaya": 1500000, "peserta": ["190001011965011001"]}],
 "kursi": [{"nip": "190001011965011001", "kode": "P-1", "angkatan": 1, "level_ditutup": 1, "nilai": 3}],
 "dana": []}"""


def test_a_plan_as_its_seats_and_classes() -> None:
    saved, problems = result(written("plan.json", PLAN))
    assert problems == []
    assert saved is not None
    assert saved.tabel["rencana-kursi"].baris == (("190001011965011001", "P-1", "1", "1", "3"),)
    assert saved.tabel["rencana-kelas"].baris == (("P-1", "1", "1", "1500000", "1"),)
    assert (saved.aturan["unit"].nilai, saved.aturan["budget"].nilai) == ("A, B", "")
    assert saved.ringkasan == {"nilai": "3", "batas": "3.5", "selisih_persen": "1.25"}
    assert [one.sha256 for one in saved.sumber] == ["ab"]


def test_a_plan_that_is_none_is_told_as_a_proof_tells_it() -> None:
    saved, (problem,) = result(written("plan.json", '{"hash_data": "ab"}'))
    assert (saved, problem.kode) == (None, "RENCANA-01")


def test_a_table_as_parquet_says_what_it_was_computed_from() -> None:
    save(Path("detail.parquet"), GAP, choose(None, "detail.parquet", "csv"), "detail", Manner())
    save(Path("detail.csv"), GAP, choose(None, "detail.csv", "csv"), "detail", Manner(raw=True))
    (saved, problems), (plain, _) = result("detail.parquet"), result("detail.csv")
    assert problems == []
    assert saved
    assert plain
    assert saved.tabel == plain.tabel
    assert (saved.perintah, saved.tells_problems, saved.tells_causes) == ("gap", True, True)
    assert saved.sumber[0].sha256 == GAP.sumber[0].sha256
    assert [one.kode for one in saved.masalah] == [one.kode for one in GAP.masalah]


def test_a_table_as_parquet_of_another_program_is_a_table() -> None:
    parquet.write_table(pa.table({"unit_kerja": ["A"], "nama": [None]}), "unit.parquet")
    saved, problems = result("unit.parquet")
    assert problems == []
    assert saved
    assert (saved.tabel[""].baris, saved.tells_causes) == ((("A", ""),), False)


def test_parquet_whose_own_words_are_broken_is_refused() -> None:
    table = pa.table({"nip": ["1"]}).replace_schema_metadata({"asnkompetensi": '{"versi": 1}'})
    parquet.write_table(table, "hasil.parquet")
    saved, problems = result("hasil.parquet")
    assert (saved, problems[0].kode) == (None, "HASIL-01")


class Piped(io.BytesIO):
    """Standard input, of which only the bytes are looked at."""

    @property
    def buffer(self) -> io.BytesIO:
        return self


@pytest.mark.parametrize(
    ("data", "columns"),
    [
        (RESULT.encode(), ("nip", "level", "kedaluwarsa", "tanggal", "kelas")),
        (b"unit_kerja,pegawai\nA,3\n", ("unit_kerja", "pegawai")),
        (b"unit_kerja\tpegawai\nA, B\t3\n", ("unit_kerja", "pegawai")),
    ],
    ids=["json", "csv", "tsv"],
)
def test_what_comes_through_a_pipe_is_told_by_its_content(
    data: bytes, columns: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Piped(data))
    saved, problems = result("-")
    assert problems == []
    assert saved is not None
    assert (saved.tabel[""].kolom, saved.isi.berkas) == (columns, "-")


def test_a_parquet_through_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.BytesIO()
    parquet.write_table(pa.table({"unit_kerja": ["A"], "pegawai": [3]}), stream)
    monkeypatch.setattr("sys.stdin", Piped(stream.getvalue()))
    saved, _ = result("-")
    assert saved is not None
    assert saved.tabel[""].kolom == ("unit_kerja", "pegawai")


def test_a_pipe_that_is_closed_or_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    for stdin, kode in ((None, "BERKAS-01"), (Piped(b""), "BERKAS-02")):
        monkeypatch.setattr("sys.stdin", stdin)
        saved, (problem,) = result("-")
        assert (saved, problem.kode) == (None, kode)
