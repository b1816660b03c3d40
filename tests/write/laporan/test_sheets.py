from asnkompetensi.text import words
from asnkompetensi.write.laporan.sheets import sheet
from tests.write.report import ABA, table

ROWS = table("unit", "unit_kerja:teks arah:kata pegawai:cacah nip:nip", [("<Dinas>", "optimal", 1204, ABA)])


def test_a_table_has_words_in_both_languages_and_numbers_in_one() -> None:
    made = sheet(ROWS, words("id"), show_nip=False)
    (row,) = "".join(made.rows).splitlines()
    assert row == '<tr><td>&lt;Dinas&gt;<td>Optimal<td class="n">1.204<td>1900············01'
    assert [number for _, number in made.heads] == [False, False, True, False]
    assert (made.key, made.count, made.note) == ("unit", 1, "")
    assert "satu baris per unit kerja" in made.aside


def test_a_table_of_no_name_has_no_aside() -> None:
    assert sheet(table("x", "a:teks", []), words("id"), show_nip=False).aside == ""


def test_nips_are_whole_where_asked() -> None:
    assert ABA in "".join(sheet(ROWS, words("en"), show_nip=True).rows)
    assert "1,204" in "".join(sheet(ROWS, words("en"), show_nip=True).rows)


def test_of_people_the_first_rows_stand_in_the_page() -> None:
    many = table("unit", "nip:nip pegawai:cacah", [(ABA, number) for number in range(30)])
    made = sheet(many, words("id"), show_nip=False, most=20)
    assert (made.count, "".join(made.rows).count("<tr>")) == (20, 20)
    assert "20 baris pertama dari 30. Semuanya ada di buku kerja, dan di csv/unit.csv." in made.note
    plain = table("unit", "pegawai:cacah", [(number,) for number in range(30)])
    assert sheet(plain, words("id"), show_nip=False, most=20).count == 30


def test_a_long_text_has_a_broad_cell() -> None:
    made = sheet(table("x", "a:teks", [("kata " * 20,), ("kata",)]), words("id"), show_nip=False)
    assert [row[:18] for row in "".join(made.rows).splitlines()] == ['<tr><td class="lon', "<tr><td>kata"]
