"""NIPs that have lost their last digits, and whose they may be."""

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.repair import LostNip
from asnkompetensi.model.sheet import CellValue, Sheet
from asnkompetensi.repair.lost import hinted, lost_nips
from tests.read.sheets import sheet
from tests.repair.sheets import read

WHOLE, TWIN = "190303031967031003", "190303031967031007"
OFFICE = ["Arsip", "Arsiparis"]
HEAD = ["NIP", "Nama", "Unit Kerja", "Jabatan"]


def lost(nip: CellValue, nama: str | None = "Cahaya Pagi", *others: tuple[str, str], kode: str = "NIP-02") -> LostNip:
    """What is found for one refused NIP in A2, beside a roster of `others`."""
    sheets = [sheet([HEAD, [nip, nama, *OFFICE]], "Pegawai"), roster(*others)]
    return lost_nips(sheets, read(*sheets), [refused(kode)])[0]


def roster(*others: tuple[str, str]) -> Sheet:
    return sheet([HEAD, *([*one, *OFFICE] for one in others)], "Pegawai", berkas="roster.xlsx")


def refused(kode: str = "NIP-02") -> Problem:
    return Problem(kode, (Place("data.xlsx", "Pegawai", "A2"),))


def test_the_name_and_the_first_15_digits_lead_to_a_whole_nip() -> None:
    assert lost(190303031967031000.0, "CAHAYA  Pagi", (WHOLE, "Cahaya Pagi")) == LostNip(
        Place("data.xlsx", "Pegawai", "A2"),
        "CAHAYA Pagi",
        "190303031967031???",
        ((WHOLE, Place("roster.xlsx", "Pegawai", "A2")),),
    )


def test_another_name_or_other_digits_lead_nowhere() -> None:
    assert lost(190303031967031000.0, "Cahaya", (WHOLE, "Cahaya Pagi")).calon == ()
    assert lost(190303031967032000.0, "Cahaya Pagi", (WHOLE, "Cahaya Pagi")).calon == ()
    assert lost(190303031967031000.0, None, (WHOLE, "Cahaya Pagi")).calon == ()


def test_several_are_all_named() -> None:
    found = lost(190303031967031000.0, "Cahaya Pagi", (WHOLE, "Cahaya Pagi"), (TWIN, "Cahaya Pagi"))
    assert [nip for nip, _ in found.calon] == [WHOLE, TWIN]


def test_a_number_that_a_program_rounded_up_is_known_again() -> None:
    whole = "190303031967031999"
    assert float(whole) == 190303031967032000
    assert lost(float(whole), "Cahaya Pagi", (whole, "Cahaya Pagi")).calon[0][0] == whole


def test_a_number_that_excel_cut_shows_the_digits_that_excel_shows() -> None:
    whole = "190304041928042003"
    assert int(1.90304041928042e17) == 190304041928041984  # a float has no more digits than that
    found = lost(1.90304041928042e17, "Cahaya Pagi", (whole, "Cahaya Pagi"))
    assert (found.isi, [nip for nip, _ in found.calon]) == ("190304041928042???", [whole])


def test_a_text_that_lost_digits_is_one_too() -> None:
    assert lost("19030303 196703 1 0", "Cahaya Pagi", (WHOLE, "Cahaya Pagi"), kode="NIP-01").calon[0][0] == WHOLE
    assert lost("1.90303031967031E+17", "Cahaya Pagi", (WHOLE, "Cahaya Pagi")).calon[0][0] == WHOLE


def test_what_never_was_a_nip_is_not_listed() -> None:
    for nip in (12345, "NIP", "1,903E+17", "19030303196703100312", True):
        sheets = [sheet([HEAD, [nip, "Cahaya Pagi", *OFFICE]], "Pegawai"), roster((WHOLE, "Cahaya Pagi"))]
        assert lost_nips(sheets, read(*sheets), [refused("NIP-01")]) == ()


def test_a_message_names_the_candidates_masked() -> None:
    found = lost(190303031967031000.0, "Cahaya Pagi", (WHOLE, "Cahaya Pagi"))
    problem, other = hinted([refused(), refused("NIP-01")], [found])
    assert problem.bukti == ({"sel": "A2", "nama": "Cahaya Pagi", "calon": "1903············03"},)
    assert other.bukti == ()


def test_without_a_candidate_a_message_is_as_it_was() -> None:
    assert hinted([refused()], [lost(190303031967031000.0)]) == (refused(),)
