"""`-o FOLDER/ -f parquet`, through the whole command."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyarrow import parquet

from asnkompetensi.cli.lake import parted
from asnkompetensi.model.mark import RESULT
from tests.cli.calls import Asn, agency

ON = ("--as-of", "2026-03-31")
WANTED = ("-f", "parquet", "--by", "unit")


@pytest.fixture(autouse=True)
def _data(tmp_path: Path) -> None:
    agency(tmp_path / "data")


@pytest.mark.parametrize(
    ("output", "folder"), [("danau/", True), ("data", True), ("danau", False), ("a.parquet", False)]
)
def test_a_folder_ends_as_one_or_is_there(output: str, *, folder: bool) -> None:
    assert parted(output) is folder


def test_tables_go_to_their_parts(asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = asn("gap", "data", *ON, "-o", "danau/", *WANTED, "--agency", "Kota Awan")
    assert (answer.status, answer.out) == (0, "")
    assert "hasil: danau" in answer.err
    path = Path("danau/unit/instansi=Kota%20Awan/periode=2026-03-31/part-0.parquet")
    assert RESULT.encode() in parquet.read_metadata(path).metadata
    monkeypatch.setenv("ASN_AGENCY", "Kota Awan")
    assert asn("gap", "data", "--as-of", "2026-04-30", "-o", "danau", *WANTED).status == 0
    assert len(list(Path("danau/unit").rglob("*.parquet"))) == 2
    assert asn("show", str(path), "-f", "csv").out == asn("gap", "data", *ON, "--by", "unit", "-f", "csv").out


@pytest.mark.parametrize(
    ("call", "status", "said"),
    [
        (("gap", "data", "-o", "danau/", *WANTED), 2, "--agency"),
        (("check", "data", "-o", "danau/", "-f", "parquet"), 2, "-o hasil.parquet"),
        (("gap", "data", "-o", "danau", *WANTED), 2, "-o danau/"),
        (("gap", "data", "-o", "danau", *WANTED), 2, "-o danau.parquet"),
        (("gap", "data", "-o", "data/", *WANTED, "--agency", "A"), 4, "KELUARAN-02"),
        (("gap", "data", "-o", "tiada/danau/", *WANTED, "--agency", "A"), 4, "foldernya tidak ada"),
    ],
)
def test_what_cannot_be_is_said_before_anything_is_read(
    asn: Asn, call: tuple[str, ...], status: int, said: str
) -> None:
    answer = asn(*call)
    assert (answer.status, said in answer.err) == (status, True), answer.err
    assert not Path("danau").exists()


@pytest.mark.parametrize("output", ["danau.v2/", "danau.csv/", "ada.v2"])
def test_the_name_of_a_folder_says_no_form(output: str, asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("ada.v2").mkdir()
    monkeypatch.setenv("ASN_AGENCY", "A")
    assert asn("gap", "data", *ON, "-o", output, env={"ASN_FORMAT": "parquet"}).status == 0
    assert Path(output, "unit/instansi=A/periode=2026-03-31/part-0.parquet").is_file()
    assert asn("gap", "data", *ON, "-o", output, "-f", "parquet").status == 0


def test_a_folder_of_results_in_parts_is_no_data(asn: Asn) -> None:
    wanted = (*ON, "-f", "parquet", "--agency", "A")
    assert asn("gap", "data", *wanted, "-o", "danau/").status == 0
    answer = asn("gap", "danau", *ON)
    assert (answer.status, answer.out, "hasil asn di danau tidak dibaca" in answer.err) == (3, "", True)
    alone = asn("gap", "data", *ON).out
    Path("danau").rename("data/danau")
    beside = asn("gap", "data", *ON)
    assert (beside.status, beside.out) == (0, alone)
    told = [line for line in asn("check", "data", "-f", "csv").out.splitlines() if "BERKAS-16" in line]
    assert ["data/danau dilewati: hasil asn sendiri, bukan data" in line for line in told] == [True]
    assert asn("gap", "data/danau/unit", *ON).status == 3


def test_what_two_commands_give_stands_for_each(asn: Asn) -> None:
    wanted = (*ON, "-o", "danau/", "-f", "parquet", "--agency", "A")
    path = Path("danau/rekomendasi-unit/perintah=gap/instansi=A/periode=2026-03-31/part-0.parquet")
    offer = ["kode,nama,kompetensi,level hasil\n", "P-1,Pelatihan,Integritas,5\n"]
    Path("data/pelatihan.csv").write_text("".join(offer), encoding="utf-8")
    assert asn("gap", "data", *wanted).status in (0, 1)
    before = path.read_bytes()
    assert asn("recommend", "data", *wanted).status in (0, 1)
    assert path.read_bytes() == before
    assert Path(str(path).replace("perintah=gap", "perintah=recommend")).is_file()


def test_a_file_of_somebody_else_in_the_place_of_a_part_stays(asn: Asn) -> None:
    path = Path("danau/unit/instansi=A/periode=2026-03-31/part-0.parquet")
    path.parent.mkdir(parents=True)
    path.write_bytes(b"PAR1 lain PAR1")
    answer = asn("gap", "data", *ON, "-o", "danau/", *WANTED, "--agency", "A")
    assert (answer.status, "bukan buatan asn" in answer.err) == (4, True)
    assert path.read_bytes() == b"PAR1 lain PAR1"
    assert [one.name for one in Path("danau").iterdir()] == ["unit"]
