from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from asnkompetensi.verify.agency import Person, Purse, Training, people, purses, trainings
from tests.gap.data import agency, full_nip

PERSON = Person(kode=0, nama="Ana", unit=1, jabatan=0, jenjang=0, pensiun=None, akhir_kontrak=None)
TRAINING = Training(
    kode=0,
    jp=0,
    minimum=1_000_000,
    maksimum=None,
    angkatan=None,
    biaya_peserta=0,
    biaya_angkatan=0,
    mulai=None,
    hari=None,
    sumber="apbd",
    hasil={4: (3_000_000, None)},
)
PURSE = Purse("APBD", None, None, 0, "apbd")


@pytest.mark.parametrize(
    ("pensiun", "akhir_kontrak", "served"),
    [
        (None, None, [99, 100, 101]),
        (100, None, [99]),  # the first day out of service
        (None, 100, [99, 100]),  # the last day of the contract
        (101, 99, [99]),
    ],
)
def test_days_of_service(pensiun: int | None, akhir_kontrak: int | None, served: list[int]) -> None:
    person = replace(PERSON, pensiun=pensiun, akhir_kontrak=akhir_kontrak)
    assert [day for day in (99, 100, 101) if person.serves(day)] == served


@pytest.mark.parametrize(
    ("minimum", "maksimum", "angkatan", "held"),
    [
        (0, None, None, True),
        (4_000_000, 4_000_000, 1_000_000, True),
        (4_000_000, 3_000_000, None, False),
        (0, 0, None, False),
        (0, None, 0, False),
    ],
)
def test_whether_there_may_be_a_class(minimum: int, maksimum: int | None, angkatan: int | None, held: bool) -> None:
    assert replace(TRAINING, minimum=minimum, maksimum=maksimum, angkatan=angkatan).can_be_held is held


@pytest.mark.parametrize(
    ("purse", "pays"),
    [
        (PURSE, True),
        (replace(PURSE, sumber="csr"), False),
        (replace(PURSE, sumber=None), True),
        (replace(PURSE, unit=1), True),
        (replace(PURSE, unit=2), False),
        (replace(PURSE, unit=-2), False),  # for a unit that is not in the data
        (replace(PURSE, kompetensi=4), True),
        (replace(PURSE, kompetensi=5), False),
    ],
)
def test_what_a_purse_pays(purse: Purse, pays: bool) -> None:
    assert purse.pays(TRAINING, PERSON.unit) is pays


def test_a_training_that_names_no_source_is_paid_by_any() -> None:
    assert replace(PURSE, sumber="csr").pays(replace(TRAINING, sumber=""), PERSON.unit)


def test_people_by_nip_or_by_name_and_unit() -> None:
    data = agency(
        """
        nip | nama | unit_kerja  | jabatan | jabatan_tujuan | akhir_kontrak
        1   | Ana  | Dinas Barat | Penata  | Analis         | 2026-06-30
            | Budi | Dinas Timur | Penata  |                |
        """
    )
    ends = (date(2026, 6, 30) - date(1970, 1, 1)).days
    for target, jabatan in ((False, ["Penata", "Penata"]), (True, ["Analis", ""])):
        found = people(data, target=target)
        assert list(found) == [full_nip("1"), "Budi (Dinas Timur)"]
        assert [(one.kode, one.nama, one.akhir_kontrak) for one in found.values()] == [
            (0, "Ana", ends),
            (1, "Budi", None),
        ]
        assert [one.jabatan for one in found.values()] == [data.jabatan.code(name) for name in jabatan]


def test_trainings_with_their_limits_money_and_days() -> None:
    found = trainings(
        agency(
            "nip | nama | unit_kerja | jabatan\n1 | Ana | Dinas | Penata",
            pelatihan="""
            kode | nama | kompetensi | level_hasil | level_awal | jp | hari | biaya_peserta | biaya_angkatan | min_peserta | maks_peserta | maks_angkatan | sumber_dana | mulai
            P-1  | Satu | Integritas | 3           | 2          | 24 | 2.5  | 200000.50     | 1000000        | 2           | 3            | 1             | APBD        | 1970-01-11
            P-1  | Satu | Kerja Sama | 4           |            | 24 | 2.5  | 200000.50     | 1000000        | 2           | 3            | 1             | APBD        | 1970-01-11
            P-2  | Dua  | Integritas | 2           |            |    |      |               |                |             |              |               |             | 1970-01-11
            P-3  | Tiga | Integritas | 2           |            |    | 3    |               |                |             |              |               |             |
            """,  # noqa: E501 - a table is read by its columns
        )
    )
    assert list(found) == ["P-1", "P-2", "P-3"]
    one = found["P-1"]
    assert (one.jp, one.minimum, one.maksimum, one.angkatan) == (24_000_000, 2_000_000, 3_000_000, 1_000_000)
    assert (one.biaya_peserta, one.biaya_angkatan, one.sumber) == (20_000_050, 100_000_000, "apbd")
    assert (one.mulai, one.hari) == (10, (10, 12))  # a day begun is a day
    assert sorted(one.hasil.values()) == [(3_000_000, 2_000_000), (4_000_000, None)]
    two = found["P-2"]
    assert (two.jp, two.minimum, two.maksimum, two.angkatan) == (0, 1_000_000, None, None)
    assert (two.biaya_peserta, two.biaya_angkatan, two.sumber) == (0, 0, "")
    assert [(found[kode].mulai, found[kode].hari) for kode in ("P-2", "P-3")] == [(10, None), (None, None)]


STAFF = "nip | nama | unit_kerja | jabatan\n1 | Ana | Dinas Barat | Penata"


def test_without_purses_there_is_one_of_the_budget_or_without_limit() -> None:
    data = agency(STAFF)
    assert purses(data, 700) == (Purse(None, None, None, 70_000),)
    assert purses(data, None) == (Purse(None, None, None, None),)


def test_purses_are_named_as_the_data_name_them() -> None:
    data = agency(
        STAFF,
        dana="""
        sumber_dana | jumlah | untuk_unit  | untuk_kompetensi
        APBD        | 1000   |             |
        CSR  Bank   |        | dinas barat | Integritas
        APBD        | 5      | Dinas Utara |
        """,
    )
    barat, integritas = data.unit.code("Dinas Barat"), data.kompetensi.code("Integritas")
    assert purses(data, 700) == (
        Purse("APBD", None, None, 100_000, "apbd"),
        Purse("CSR  Bank", "Dinas Barat", "Integritas", 0, "csr bank", barat, integritas),
        Purse("APBD", "Dinas Utara", None, 500, "apbd", -2),
    )
