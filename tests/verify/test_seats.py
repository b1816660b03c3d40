from __future__ import annotations

from typing import Any

import pytest

from tests.gap.data import rows
from tests.verify.agencies import ANA, BUDI, CICI, DODI, EKA, PLAN, TABLES, changed, data, edited, told

SEATS = PLAN["kursi"]
HERS, HIS = "1900············01", "1900············02"


def seat(nip: str, kode: str, closed: float = 1, worth: float = 1) -> dict[str, Any]:
    return {"nip": nip, "kode": kode, "angkatan": 1, "level_ditutup": closed, "nilai": worth}


def test_a_plan_that_holds() -> None:
    assert told(PLAN) == ""


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ([("kursi", SEATS[::-1])], f"urutan_kursi at kursi[1], siapa {HIS[:-1]}3"),
        ([("kursi", [SEATS[0], *SEATS])], f"urutan_kursi at kursi[1], siapa {HERS}"),
        ([("kursi.4.nip", "190001011965011099")], "orang at kursi[4].nip, siapa 1900············99"),
        ([("kursi.4.kode", "P-9")], "kode at kursi[4].kode, siapa 1900············04, tertulis P-9"),
        ([("kursi.3.kode", "P-1")], "kursi at kursi[3], siapa 1900············03, tertulis P-1"),
        ([("kursi.2.kode", "P-2")], f"kursi at kursi[2], siapa {HIS}, tertulis P-2"),
        (
            [("kursi.0.level_ditutup", 2)],
            f"level_ditutup at kursi[0].level_ditutup, siapa {HERS}, tertulis 2, seharusnya 1",
        ),
        ([("kursi.2.nilai", 0)], f"nilai_kursi at kursi[2].nilai, siapa {HIS}, tertulis 0, seharusnya 1.5"),
    ],
    ids=["order", "twice", "nobody", "no training", "no gap", "asks for more", "levels", "worth"],
)  # fmt: skip
def test_a_seat_that_is_wrong(changes: list[tuple[str, Any]], said: str) -> None:
    assert told(changed(*changes)) == said


@pytest.mark.parametrize(
    ("until", "said"), [("", "kursi at kursi[4]"), ("2026-03-31", "kursi at kursi[4]"), ("2026-03-30", "")]
)
def test_a_valid_certificate_takes_a_seat_away(until: str, said: str) -> None:
    agency = data(riwayat=f"nip | pelatihan | sertifikat_sampai\n4 | P-1 | {until}")
    assert told(PLAN, agency).partition(",")[0] == said


@pytest.mark.parametrize(("end", "said"), [("2026-08-02", "kursi at kursi[4]"), ("2026-08-03", "")])
def test_a_contract_lasts_until_the_training_begins(end: str, said: str) -> None:
    assert told(PLAN, edited("pegawai", "4", akhir_kontrak=end)).partition(",")[0] == said


@pytest.mark.parametrize(("born", "said"), [("1968-07-31", "kursi at kursi[4]"), ("1968-08-01", "")])
def test_pension_begins_after_the_training(born: str, said: str) -> None:
    """Who is born in July 1968 is in pension on 1 August 2026, two days before the training."""
    assert told(PLAN, edited("pegawai", "4", tanggal_lahir=born)).partition(",")[0] == said


def test_who_is_not_asked_for_needs_nothing() -> None:
    assert told(changed(("aturan.unit", ["dinas timur"]))).startswith("kursi at kursi[3]")
    assert told(changed(("aturan.jabatan", ["PENATA"]))) == ""
    assert told(changed(("aturan.competency", ["Arsip", "Hukum"]))).startswith("kursi at kursi[1]")


def test_a_person_without_a_nip_is_called_by_name_and_unit() -> None:
    people = [{**row, "nip": row["nip"].replace("4", "")} for row in rows(TABLES["pegawai"])]
    levels = [{**row, "nip": row["nip"].replace("4", "Dodi")} for row in rows(TABLES["penilaian"])]
    agency = data(pegawai=people, penilaian=levels)
    plan = changed(("kursi.4.nip", "Dodi (Dinas Barat)"), ("kelas.0.peserta.1", "Dodi (Dinas Barat)"))
    assert told(plan, agency) == ""
    assert told(changed(("kursi.4.nip", "Dodi (Dinas Timur)")), agency) == (
        "orang at kursi[4].nip, siapa Dodi (Dinas Timur)"
    )


@pytest.mark.parametrize(("nip", "kode"), [(EKA, "P-1"), (BUDI, "P-2"), (CICI, "P-1"), (DODI, "P-3"), (ANA, "P-2")])
def test_no_other_seat_closes_anything(nip: str, kode: str) -> None:
    extra = sorted([*SEATS, seat(nip, kode)], key=lambda one: (one["nip"], one["kode"]))
    assert told(changed(("kursi", extra))).startswith("kursi at ")
