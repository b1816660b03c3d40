from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from asnkompetensi.model.plan_file import Aturan, Kelas, Kursi, PlanFile
from asnkompetensi.model.rules import Assessment, Expired
from tests.evaluate.data import codes, compared, evaluated
from tests.gap.data import compared as side_by_side
from tests.gap.data import full_nip, shown, totals

HISTORY = "nip | pelatihan | tanggal | jp"
OFFERS = """
kode | nama    | kompetensi | level_hasil | jp | biaya_peserta | biaya_angkatan
A    | Arsip 1 | Arsip      | 3           | 8  | 1000000       | 500000
B    | Arsip 2 | Arsip      | 3           |    | 0             |
"""
PEOPLE = """
nip | unit_kerja | jenjang_jabatan | Arsip
1   | Laut       | Ahli Muda       | 1 > 3.5 A
2   | Laut       | Ahli Muda       | 1 > 2
3   | Laut       | Ahli Muda       | 2 > 3 A
"""


def plan(*seats: tuple[str, str, str], day: date = date(2025, 1, 15), price: str = "2500000") -> PlanFile:
    """A plan with seats (NIP, kode, levels) and one class of each kode."""
    rules = Aturan(as_of=day, assessment=Assessment.LATEST, expired=Expired.USE, max_jp=40, max_trainings=3,
                   budget=None, min_per_unit=None, fair=False, max_away=None)  # fmt: skip
    kode = dict.fromkeys(seat[1].upper() for seat in seats)
    zero = Decimal(0)
    return PlanFile(
        versi=1,
        perintah="plan",
        hash_data="",
        aturan=rules,
        status="optimal",
        nilai=zero,
        batas=zero,
        selisih_persen=zero,
        kelas=tuple(Kelas(kode=one, angkatan=1, dana=1, biaya=Decimal(price), peserta=()) for one in kode),
        kursi=tuple(
            Kursi(nip=nip, kode=one, angkatan=1, level_ditutup=Decimal(levels), nilai=zero)
            for nip, one, levels in seats
        ),
        dana=(),
    )


ONE, TWO, THREE = (full_nip(number) for number in "123")


def test_what_was_planned_and_what_happened() -> None:
    """Two seats, one used; a third person came without one. He and the first have 8 JP, and a class is paid."""
    result = evaluated(compared(PEOPLE, OFFERS), plan((ONE, "A", "2"), (TWO, "a", "1.5")), berkas="plan.json")[0]
    found, told = side_by_side(
        result.tabel["evaluasi-rencana"],
        """
kode | kursi_rencana | kursi_terisi | kursi_kosong | di_luar_rencana | jp_rencana | jp_tercapai | angkatan | biaya
A    | 2             | 1            | 1            | 1               | 16         | 16          | 1        | 2500000
""",
    )
    assert found == told
    found, told = side_by_side(
        result.tabel["evaluasi-rencana"],
        """
angkatan_rencana | biaya_rencana | level_rencana | level_tercapai
1                | 2500000       | 3.5           | 2
""",
    )
    assert found == told
    assert totals(result, "kursi_rencana kursi_terisi biaya_rencana biaya_nyata") == {
        "kursi_rencana": "2",
        "kursi_terisi": "1",
        "biaya_rencana": "2500000",
        "biaya_nyata": "2500000",
    }


def test_trainings_outside_the_plan_stand_below_it() -> None:
    found = compared(PEOPLE, OFFERS, f"{HISTORY}\n2 | B | 2025-06-01 | 5")
    result = evaluated(found, plan((ONE, "A", "2")), berkas="plan.json")[0]
    rows, told = side_by_side(
        result.tabel["evaluasi-rencana"],
        """
kode | kursi_rencana | di_luar_rencana | jp_rencana | jp_tercapai | biaya
A    | 1             | 1               | 8          | 16          | 2500000
B    | 0             | 1               |            | 5           | 0
""",
    )
    assert rows == told


def test_what_was_attended_before_the_day_of_the_plan_is_not_its_doing() -> None:
    result = evaluated(compared(PEOPLE, OFFERS), plan((ONE, "A", "2"), day=date(2025, 3, 2)), berkas="p.json")[0]
    rows, told = side_by_side(
        result.tabel["evaluasi-rencana"],
        "kursi_terisi | jp_tercapai | angkatan | biaya | level_tercapai\n0 | 0 | 0 | 0 | 0",
    )
    assert rows == told


@pytest.mark.parametrize(
    ("made", "apa"),
    [
        (plan(("190909091999091009", "A", "1")), "@evaluate.rencana_asing"),
        (plan((ONE, "Z", "1")), "@evaluate.rencana_asing"),
        (plan((ONE, "A", "1"), day=date(2026, 1, 1)), "@evaluate.rencana_kemudian"),
    ],
)
def test_a_plan_of_other_data_is_refused(made: PlanFile, apa: str) -> None:
    found, problems = evaluated(compared(PEOPLE, OFFERS), made, berkas="plan.json")
    assert found.tabel == {}
    refused = next(one for one in problems if one.kode == "EVALUASI-04")
    assert (refused.nilai["apa"], refused.nilai["berkas"]) == (apa, "plan.json")


def test_seats_that_the_data_do_not_know_are_told() -> None:
    made = plan((ONE, "A", "2"), ("190909091999091009", "A", "1"))
    problems = evaluated(compared(PEOPLE, OFFERS), made, berkas="plan.json")[1]
    told = next(one for one in problems if one.kode == "EVALUASI-05")
    assert (told.nilai, told.bukti) == ({"jumlah": 1, "total": 2}, ({"nip": "1909············09", "kode": "A"},))


def test_an_empty_plan_was_no_plan_of_other_data() -> None:
    assert not {"EVALUASI-04", "EVALUASI-05"} & set(
        codes(evaluated(compared(PEOPLE, OFFERS), plan(), berkas="p.json")[1])
    )


def test_people_without_a_nip_are_known_as_the_plan_calls_them() -> None:
    staff = "nip | nama | unit_kerja | jabatan\n | Ani | Laut | Analis\n1 | Budi | Laut | Analis"
    found = compared("nip | unit_kerja | jenjang_jabatan | Arsip\n1 | Laut | Muda | 1 > 2 A", OFFERS, pegawai=staff)
    result = evaluated(found, plan(("Ani (Laut)", "A", "1")), berkas="plan.json")[0]
    assert totals(result, "kursi_rencana") == {"kursi_rencana": "1"}


@pytest.mark.parametrize(("attended", "used"), [("2025-12-20", [["B", "1"]]), ("2025-11-20", None)])
def test_a_plan_made_after_the_last_assessment(attended: str, used: list[list[str]] | None) -> None:
    """It is that of the new period where anybody attended anything since, else it is too late for both."""
    found = compared(PEOPLE, OFFERS, f"{HISTORY}\n1 | B | {attended} | 5")
    old, new = found.periode
    found = replace(found, periode=(old, replace(new, as_of=date(2026, 3, 31))))
    result, problems = evaluated(found, plan((ONE, "B", "1"), day=date(2025, 12, 15)), berkas="plan.json")
    table = result.tabel.get("evaluasi-rencana")
    assert (shown(table, "kode kursi_terisi") if table else None) == used
    assert ("EVALUASI-04" in codes(problems)) == (used is None)


def test_seats_and_classes_are_those_of_people_asked_about() -> None:
    people = PEOPLE.replace("2   | Laut ", "2   | Darat")
    seats = plan((ONE, "B", "2"), (TWO, "A", "1.5"))
    result = evaluated(compared(people, OFFERS), seats, berkas="plan.json", unit=("Darat",))[0]
    about = "kursi_rencana kursi_terisi di_luar_rencana angkatan_rencana biaya_rencana biaya level_rencana"
    assert shown(result.tabel["evaluasi-rencana"], about) == [["1", "0", "0", "1", "2500000", "0", "1.5"]]
