import io
import json
from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.model.table import SourceFile
from asnkompetensi.write.json import by_key, write, write_lines
from tests.write.golden import kept
from tests.write.report import quiet_report, report, table


def written(by: str = "unit") -> bytes:
    stream = io.BytesIO()
    write(report(), report().tabel[by], stream)
    return stream.getvalue()


def test_the_envelope_has_the_keys_of_the_contract_in_order() -> None:
    found = json.loads(written())
    assert list(found) == ["versi", "perintah", "aturan", "sumber", "ringkasan", "baris", "masalah"]
    assert (found["versi"], found["perintah"]) == (1, "gap")


def test_it_says_rules_sources_totals_and_problems() -> None:
    found = json.loads(written(), parse_float=Decimal)
    assert found["aturan"]["masa_berlaku_tahun"] == {
        "nilai": "3",
        "dasar": "Peraturan BKN 26/2019 Ps 29(4)",
        "keyakinan": "sekunder",
        "asal": "bawaan",
    }
    assert found["sumber"] == [
        {"berkas": "data.xlsx", "sha256": "ab" * 32, "lembar": ["Pegawai", "Standar", "Penilaian"]}
    ]
    assert found["ringkasan"]["total_kesenjangan"] == Decimal("4.5")
    assert found["ringkasan"]["rata_jpm"] == Decimal("92.59")
    assert [problem["kode"] for problem in found["masalah"]] == ["NIP-02", "LEVEL-01", "UNIT-01"]


def test_rows_are_objects_with_exact_numbers() -> None:
    assert b'"total_kesenjangan": 1.5, "rata_kesenjangan": 0.3, "kompetensi_terlemah"' in written()


def test_without_a_table_or_problems_there_are_no_rows() -> None:
    stream = io.BytesIO()
    write(replace(report(), masalah=()), None, stream)
    found = json.loads(stream.getvalue())
    assert (found["baris"], found["masalah"]) == ([], [])


def test_what_is_not_known_is_null() -> None:
    stream = io.BytesIO()
    write(replace(report(), ringkasan={"rata_jpm": Figure(None, Shown.HUNDREDTH)}), None, stream)
    assert json.loads(stream.getvalue())["ringkasan"] == {"rata_jpm": None}


def test_lines_hold_one_object_each() -> None:
    result = table(
        "t",
        "nip:nip level:level hari:tanggal ya:ya_tidak",
        [("190001011965011001", "2.5", None, True), (None, None, None, None)],
    )
    stream = io.BytesIO()
    write_lines(result, stream)
    assert stream.getvalue() == (
        b'{"nip": "190001011965011001", "level": 2.5, "hari": null, "ya": true}\n'
        b'{"nip": null, "level": null, "hari": null, "ya": null}\n'
    )


def test_no_character_steers_a_terminal() -> None:
    stream = io.BytesIO()
    write_lines(table("t", "a:teks", [("\x1b[31m\x9b31m\x7f",)]), stream)
    assert stream.getvalue() == b'{"a": "\\u001b[31m\\u009b31m\\u007f"}\n'


def test_a_file_name_that_is_no_text_is_written_too() -> None:
    stream = io.BytesIO()
    write(replace(report(), sumber=(SourceFile("\udcff.csv", "00", ()),)), None, stream)
    assert b'"berkas": "\\udcff.csv"' in stream.getvalue()


@given(
    st.lists(
        st.tuples(st.text(st.characters(codec="utf-8"), min_size=1), st.integers(-(10**12), 10**12) | st.none()),
        min_size=1,
    )
)
def test_what_is_written_is_read_back(rows: list[tuple[str, int | None]]) -> None:
    stream = io.BytesIO()
    write_lines(table("t", "a:teks n:cacah", rows), stream)
    read = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [(row["a"], row["n"]) for row in read] == rows


def test_it_stays_as_it_was_looked_at() -> None:
    stream = io.BytesIO()
    write(quiet_report(), report().tabel["detail"], stream)
    assert stream.getvalue() == kept("gap.json", stream.getvalue())


def test_an_object_with_a_key_a_line_and_an_entry_a_line() -> None:
    written = "".join(by_key([("a", 1), ("b", [{"c": 2}, {"c": 3}]), ("d", [])], dict, str))
    assert written == "{\n a: 1,\n b: [\n  {'c': 2},\n  {'c': 3}],\n d: []\n}\n"
