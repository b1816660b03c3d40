"""What stands around people."""

from tests.mask.data import crowd, listed, masked, said

PEOPLE = crowd((6, {}), (5, {"unit_kerja": "Pos"}), (1, {"unit_kerja": "UPTD"}))
TRAINING = {"kode": "P-1", "nama": "Arsip 190001011965011001", "kompetensi": "Integritas", "level_hasil": 4}


def test_a_catalogue_is_taken_over_without_free_text_and_without_a_nip() -> None:
    made, _ = masked(pegawai=PEOPLE, pelatihan=[{**TRAINING, "kurikulum": "oleh Awan", "jp": 20, "biaya_peserta": 5}])
    assert listed(made.tabel["pelatihan"]) == [
        {
            "kode": "P-1",
            "nama": "Arsip 1900············01",
            "kompetensi": "Integritas",
            "level_hasil": 4_000_000,
            "jp": 20_000_000,
            "biaya_peserta": 500,
        }
    ]


def test_money_for_a_unit_that_is_not_told_apart_is_for_the_other_units() -> None:
    money = [{"sumber_dana": name, "jumlah": 1, "untuk_unit": name} for name in ("Dinas Arsip", "UPTD", "Entah")]
    made, _ = masked(pegawai=PEOPLE, dana=[*money, {"sumber_dana": "APBD", "jumlah": 1}])
    assert [row["untuk_unit"] for row in listed(made.tabel["dana"])] == [
        "Dinas Arsip",
        "(unit lain)",
        "(unit lain)",
        "",
    ]


def test_weights_of_units_that_are_told_apart() -> None:
    units = [{"unit_kerja": name, "prioritas": 2} for name in ("Dinas Arsip", "UPTD")]
    made, _ = masked(pegawai=PEOPLE, unit=[*units, {"unit_kerja": "Pos", "prioritas": 1}])
    assert listed(made.tabel["unit"]) == [{"unit_kerja": "Dinas Arsip", "prioritas": 2_000_000}]


def test_what_is_left_behind_is_said() -> None:
    attended = [{"nip": PEOPLE[0]["nip"], "pelatihan": "P-1"}]
    _, problems = masked(pegawai=PEOPLE, riwayat=attended, pelatihan=[TRAINING])
    assert said(problems)["SAMAR-05"].bukti == (
        {"tabel": "pegawai", "kolom": "nama"},
        {"tabel": "riwayat", "kolom": "nip, pelatihan"},
    )
