from asnkompetensi.diff.changes import differing
from asnkompetensi.diff.totals import totals
from asnkompetensi.model.saved import Saved
from tests.diff.saving import saved

OLD = saved(
    {
        "detail": "nip, kompetensi, level_dimiliki, kesenjangan\n1, A, 2, 1\n2, A, 3, 0.5\n4, A, , 0",
        "rencana-kursi": "nip, kode, kompetensi\n1, P-1, A\n2, P-1, A",
        "rencana-kelas": "kode, angkatan, biaya\nP-1, 1, 1500000",
    }
)
NEW = saved(
    {
        "detail": "nip, kompetensi, level_dimiliki, kesenjangan\n1, A, 3, 0\n2, A, 2.5, 1\n3, A, 1, 2",
        "rencana-kursi": "nip, kode, kompetensi\n3, P-1, A\n2, P-1, A",
        "rencana-kelas": "kode, angkatan, biaya\nP-1, 1, 1500000\nP-1, 2, 500000.5",
    }
)


def compared(old: Saved, new: Saved) -> dict[str, int | None]:
    found = [one for name in new.tabel for one in differing(name, old.tabel[name], new.tabel[name])]
    return {name: figure.value for name, figure in totals(old, new, found).items()}


def test_people_levels_gaps_seats_and_money() -> None:
    assert compared(OLD, NEW) == {
        "orang_datang": 1,
        "orang_hilang": 1,
        "level_naik": 1,
        "level_turun": 1,
        "kesenjangan_lama": 1_500_000,
        "kesenjangan_baru": 3_000_000,
        "kursi_datang": 1,
        "kursi_hilang": 1,
        "biaya_lama": 150_000_000,
        "biaya_baru": 200_000_050,
        "baris_beda": 7,
        "baris_muncul": 3,
        "baris_hilang": 2,
        "baris_berubah": 2,
    }


def test_what_no_table_tells_is_not_told() -> None:
    units = saved({"unit": "unit_kerja, pegawai\nA, 3"})
    assert compared(units, units) == {"baris_beda": 0, "baris_muncul": 0, "baris_hilang": 0, "baris_berubah": 0}


def test_the_total_that_was_told_goes_before_the_sum_of_rows() -> None:
    from dataclasses import replace

    old, new = (replace(one, ringkasan={"total_kesenjangan": "122"}) for one in (OLD, NEW))
    assert compared(old, new)["kesenjangan_baru"] == 122_000_000
