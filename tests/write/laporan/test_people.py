from dataclasses import replace

from asnkompetensi.text import words
from asnkompetensi.write.laporan.people import LISTED, identity, people
from tests.write.report import ABA, AWAN, BAKAU, report

TABLE = report().tabel["pegawai"]


def test_people_stand_by_unit_in_the_order_of_the_units() -> None:
    found = people(TABLE, (AWAN, BAKAU))
    awan, bakau = found.groups(words("id"), show_nip=False)
    assert (awan.unit, awan.count, bakau.unit, bakau.count) == (AWAN, 2, BAKAU, 3)
    assert awan.rows.splitlines()[0] == (
        "<tr><td>Aba Déga<td>1900············01<td>Kepala Bidang Kebun<td>9<td>7<td>77,78<td>Kurang Optimal<td>2<td>3"
    )
    assert bakau.rows.startswith("<tr><td>Kipu Lona<td>–<td>Penata Layanan<td>0<td>–")


def test_a_unit_that_no_one_names_comes_after_those_that_are_named() -> None:
    assert people(TABLE, (BAKAU,)).units == (BAKAU, AWAN)


def test_nobody_is_nobody() -> None:
    empty = replace(TABLE, frame=TABLE.frame.iloc[:0])
    assert list(people(empty, (AWAN,)).groups(words("id"), show_nip=False)) == []


def test_nips_are_whole_where_asked() -> None:
    (awan, _) = people(TABLE, (AWAN, BAKAU)).groups(words("en"), show_nip=True)
    assert ABA in awan.rows
    assert "77.78" in awan.rows


def test_headings_say_which_are_numbers() -> None:
    heads = people(TABLE, ()).heads(LISTED)
    assert [name for _, name, number in heads if not number] == ["nama", "nip", "jabatan", "unit_kerja", "kategori"]


def test_a_person_without_nip_is_known_by_name_and_unit() -> None:
    first, *others = identity(TABLE.frame)
    assert first == f"Kipu Lona\x1f{BAKAU}"
    assert others[2] == ABA
