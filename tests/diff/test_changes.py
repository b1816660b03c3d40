from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.diff.changes import Change, Differing, Row, differing, rows, shared
from asnkompetensi.diff.keys import ends
from asnkompetensi.model.saved import SavedTable
from tests.diff.saving import table

OLD = table("""
nip, kompetensi, level_dimiliki
1,   Integritas, 2
2,   Integritas, 3
""")
NEW = table("""
nip, kompetensi, level_dimiliki
3,   Integritas, 1
1,   Integritas, 4
""")


def test_rows_that_came_changed_and_are_gone() -> None:
    found = [(one.perubahan.value, one.row["nip"], one.kolom) for one in differing("detail", OLD, NEW)]
    assert found == [("muncul", "3", ()), ("berubah", "1", ("level_dimiliki",)), ("hilang", "2", ())]


def test_a_column_that_one_of_them_lacks_is_not_compared() -> None:
    wider = table("nip, kompetensi, level_dimiliki, catatan\n1, Integritas, 2, baru\n2, Integritas, 3, baru")
    assert list(differing("detail", OLD, wider)) == []


def test_rows_of_one_key_are_matched_in_their_order() -> None:
    twice = table("kode, angkatan, biaya\nP-1, 1, 5\nP-1, 1, 6")
    other = table("kode, angkatan, biaya\nP-1, 1, 5\nP-1, 1, 7\nP-1, 1, 8")
    found = [(one.perubahan, one.row["biaya"]) for one in differing("rencana-kelas", twice, other)]
    assert found == [(Change.BERUBAH, "7"), (Change.MUNCUL, "8")]


def test_tables_that_both_have() -> None:
    assert shared({"unit": OLD, "detail": OLD}, {"detail": NEW, "jabatan": NEW}) == ["detail"]


_Values = tuple[str, ...]
_ROWS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xy"), st.sampled_from("123")), max_size=6)


@given(_ROWS, _ROWS)
def test_what_differs_turns_one_result_into_the_other(
    before: list[tuple[str, ...]], after: list[tuple[str, ...]]
) -> None:
    old, new = (SavedTable(("nip", "kompetensi", "level"), tuple(one)) for one in (before, after))
    kept = sorted(tuple(row.values()) for row in _applied([*rows(old)], [*differing("detail", old, new)]))
    assert kept == sorted(after)


def _applied(kept: list[Row], found: list[Differing]) -> list[Row]:
    for one in found:
        if one.lama is not None:
            kept.remove(one.lama)
        if one.baru is not None:
            kept.append(one.baru)
    return kept


def test_a_problem_of_the_same_data_in_another_folder_is_no_other_problem() -> None:
    here = table("kode, berkas, sel\nNIP-01, 2025/data.xlsx, A2\nNIP-01, 2025/data.xlsx, A3")
    there = table("kode, berkas, sel\nNIP-01, C:\\asn\\data.xlsx, A2\nNIP-01, C:\\asn\\lain.xlsx, A3")
    files = ends(["2025/data.xlsx"], ["C:\\asn\\data.xlsx", "C:\\asn\\lain.xlsx"])
    found = [(one.perubahan.value, one.row["berkas"]) for one in differing("masalah", here, there, files)]
    assert found == [("muncul", "C:\\asn\\lain.xlsx"), ("hilang", "2025/data.xlsx")]
