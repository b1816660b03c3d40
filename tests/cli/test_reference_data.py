import pytest

from asnkompetensi.cli import reference_data
from asnkompetensi.cli.settings import SCALARS
from asnkompetensi.model.tables import SPECS
from asnkompetensi.text import LANGUAGES, words
from asnkompetensi.text.problems import CATALOGUE

ID = words("id")


def test_a_table_of_markdown() -> None:
    assert list(reference_data.table(("a", "b"), [("x|y", "z")])) == ["| a | b |", "| --- | --- |", "| x\\|y | z |", ""]


def test_every_setting_with_its_values_and_default() -> None:
    text = "\n".join(reference_data.settings(ID))
    assert [key for key in SCALARS if f"| `{key}` |" not in text] == []
    assert "| `purpose` | `mapping`, `placement` | `mapping` | `ASN_PURPOSE` |" in text
    assert "| `raw` | `true`, `false` | `false` | `ASN_RAW` |" in text
    assert "| `as_of` | tanggal |  | `ASN_AS_OF` |" in text


def test_constants_with_their_basis() -> None:
    text = "\n".join(reference_data.constants(ID))
    assert "| `penilaian.masa_berlaku_tahun` | 3 | Peraturan BKN 26/2019" in text


def test_source_tables_with_what_is_needed_and_how_it_is_met() -> None:
    text = "\n".join(reference_data.sources(ID))
    assert [name for name in SPECS if f"### `{name}`" not in text] == []
    assert "| `nip` | atau `nama` |" in text
    assert "| `unit_kerja` | ya |" in text


def test_result_tables_in_the_order_of_the_contract() -> None:
    lines = list(reference_data.results(ID))
    start, end = (lines.index(f"### `asn {name}`\n") for name in ("gap --by jabatan", "gap --by selang"))
    columns = [line.split("`")[1] for line in lines[start:end] if line.startswith("| `")]
    assert columns == [
        "jabatan", "jenjang_jabatan", "pegawai", "dinilai", "lengkap", "rata_jpm", "total_kesenjangan",
        "rata_kesenjangan",
    ]  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_column_of_results_has_a_heading(lang: str) -> None:
    rows = [line.split("|") for line in reference_data.results(words(lang)) if line.startswith("| `")]
    assert [name for _, name, heading, _ in rows if name.strip(" `") == heading.strip()] == []


def test_a_column_may_mean_another_thing_in_another_table() -> None:
    lines = list(reference_data.results(words("en")))
    assert {"| `kesenjangan` | Gap |", "| `kesenjangan` | Gaps |"} <= set(lines)


def test_codes_with_grade_and_status() -> None:
    text = "\n".join(reference_data.problems(ID))
    assert "### BERKAS-04\n\n**berkas dilindungi kata sandi**\n\nTingkat: galat. Status keluar: 3.\n" in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_code_is_listed_and_leads_to_its_long_text(lang: str) -> None:
    text = "\n".join(reference_data.problems(words(lang)))
    for entry in CATALOGUE.values():
        assert f"| [{entry.kode}](#{entry.kode.lower()}) |" in text
        assert f"\n### {entry.kode}\n" in text
        assert entry.wording(lang).panjang in text
