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


@pytest.mark.parametrize(("value", "number"), [("3", 3), (1, 1), (" 12 ", 12), ("999999999", 999_999_999)])
def test_counts(value: object, number: int) -> None:
    assert values.count(value, "--top") == number


@pytest.mark.parametrize("value", ["0", "-1", "1.5", "x", "", "²", 0, True, 2.5, "1000000000", "9" * 5000])
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


@pytest.mark.parametrize(
    ("value", "rupiah"),
    [
        ("100jt", 100_000_000),
        ("1miliar", 1_000_000_000),
        ("1,5 miliar", 1_500_000_000),
        ("250.000.000", 250_000_000),
        ("Rp 25 juta", 25_000_000),
        ("Rp 1.500.000,00", 1_500_000),
        ("0", 0),
        (5_000_000, 5_000_000),
    ],
)
def test_money_is_read_as_people_write_it(value: object, rupiah: int) -> None:
    assert values.rupiah(value, "--budget") == rupiah


@pytest.mark.parametrize("value", ["-5jt", "banyak", "", "-", "0,5", "100 usd", True, None, -1])
def test_what_is_no_money(value: object) -> None:
    with pytest.raises(CallFault) as fault:
        values.rupiah(value, "--budget")
    assert fault.value.key == "cli.uang"


@pytest.mark.parametrize(("value", "number"), [("20", 20), ("20%", 20), ("100 %", 100), (1, 1)])
def test_parts_of_a_hundred(value: object, number: int) -> None:
    assert values.part_of_hundred(value, "--max-away") == number


@pytest.mark.parametrize("value", ["0", "101", "2,5", "-3", "", "%", True, 0.5])
def test_what_is_no_part_of_a_hundred(value: object) -> None:
    with pytest.raises(CallFault) as fault:
        values.part_of_hundred(value, "--max-away")
    assert fault.value.key == "cli.persen"


@pytest.mark.parametrize(
    ("value", "number"), [("0,5", 0.5), ("0.25%", 0.25), ("1 %", 1.0), (2, 2.0), (0.1, 0.1), ("0", 0.0), (".5", 0.5)]
)
def test_distances(value: object, number: float) -> None:
    assert values.distance(value, "--gap") == number


@pytest.mark.parametrize("value", ["0,125", "100", "-1", "", "x", True, "1e1", "0.0.1", ","])
def test_what_is_no_distance(value: object) -> None:
    with pytest.raises(CallFault) as fault:
        values.distance(value, "--gap")
    assert fault.value.key == "cli.jarak"
