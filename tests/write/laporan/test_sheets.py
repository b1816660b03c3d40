from asnkompetensi.text import words
from asnkompetensi.write.laporan.sheets import sheet
from tests.write.report import ABA, table

ROWS = table("unit", "unit_kerja:teks arah:kata pegawai:cacah nip:nip", [("<Dinas>", "optimal", 1204, ABA)])


def test_a_table_has_words_in_both_languages_and_numbers_in_one() -> None:
    made = sheet(ROWS, words("id"), show_nip=False)
    (row,) = "".join(made.rows).splitlines()
    assert row == '<tr><td>&lt;Dinas&gt;<td>Optimal<td class="n">1.204<td>1900············01'
    assert [number for _, number in made.heads] == [False, False, True, False]
    assert (made.key, made.count) == ("unit", 1)
    assert "satu baris per unit kerja" in made.aside


def test_a_table_of_no_name_has_no_aside() -> None:
    assert sheet(table("x", "a:teks", []), words("id"), show_nip=False).aside == ""


def test_nips_are_whole_where_asked() -> None:
    assert ABA in "".join(sheet(ROWS, words("en"), show_nip=True).rows)
    assert "1,204" in "".join(sheet(ROWS, words("en"), show_nip=True).rows)
