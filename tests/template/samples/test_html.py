from __future__ import annotations

from lxml import html

from asnkompetensi.template.samples.html import html_page

ROWS = ({"nip": "A", "nama": "<Sekar>", "tanggal_lahir": "1990-01-31"},)


def cells(page: bytes) -> list[list[str]]:
    rows = html.fromstring(page).findall(".//table[2]//tr")
    return [["".join(map(str, cell.itertext())) for cell in row] for row in rows]


def test_one_heading_row() -> None:
    assert cells(html_page("", "pegawai", ROWS)) == [
        ["No", "NIP", "Nama", "Tanggal Lahir"],
        ["1", "A", "<Sekar>", "31-01-1990"],
    ]


def test_grouped_headings_stand_in_two_rows() -> None:
    page = html_page("", "pegawai", ROWS, {"ORANG": ("nip", "nama")})
    assert cells(page)[:2] == [["No", "ORANG", "Tanggal Lahir"], ["NIP", "Nama"]]
    assert b'<th colspan="2">ORANG</th>' in page
    assert page.count(b'rowspan="2"') == 2
