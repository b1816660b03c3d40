from datetime import date

import pytest

from asnkompetensi.cli import values
from asnkompetensi.cli.errors import CallFault


@pytest.mark.parametrize(
    "text",
    ["2026-03-31", "31-03-2026", "31/3/2026", "31 Maret 2026", " 31 maret 2026 "],
)
def test_every_form_of_a_date(text: str) -> None:
    assert values.day(text, "--as-of") == date(2026, 3, 31)


@pytest.mark.parametrize(
    "text", ["kemarin", "2026", "31-13-2026", "30-02-2026", "2026-3", "1-1-26", "31 Marut 2026", "-", ""]
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(CallFault) as fault:
        values.day(text, "--as-of")
    assert fault.value.key == "cli.tanggal"


def test_pairs() -> None:
    assert values.pairs("--sheet", ["pegawai=Data 2026", " standar = S=1"]) == {
        "pegawai": "Data 2026",
        "standar": "S=1",
    }


@pytest.mark.parametrize("text", ["pegawai", "=Data", "pegawai=", "="])
def test_what_is_no_pair(text: str) -> None:
    with pytest.raises(CallFault) as fault:
        values.pairs("--sheet", [text])
    assert fault.value.key == "cli.pasangan"


@pytest.mark.parametrize(("value", "number"), [("3", 3), (1, 1), (" 12 ", 12)])
def test_counts(value: object, number: int) -> None:
    assert values.count(value, "--top") == number


@pytest.mark.parametrize("value", ["0", "-1", "1.5", "x", "", "²", 0, True, 2.5])
def test_what_is_no_count(value: object) -> None:
    with pytest.raises(CallFault) as fault:
        values.count(value, "--top")
    assert fault.value.key == "cli.cacah"


def test_dotted_keys_of_law() -> None:
    nested = {"jpm": {"mapping": {"optimal": 85}}, "penilaian.masa_berlaku_tahun": 2}
    assert values.flattened(nested) == {"jpm.mapping.optimal": 85, "penilaian.masa_berlaku_tahun": 2}


def test_encodings_by_any_of_their_names() -> None:
    assert values.encoding("Windows-1252", "--encoding") == "cp1252"
    with pytest.raises(CallFault):
        values.encoding("utf-99", "--encoding")


@pytest.mark.parametrize(("value", "text"), [(True, "true"), (None, ""), (date(2026, 3, 31), "2026-03-31"), ("x", "x")])
def test_values_as_a_settings_file_writes_them(value: object, text: str) -> None:
    assert values.written(value) == text
