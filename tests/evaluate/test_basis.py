from __future__ import annotations

from asnkompetensi.evaluate.basis import basis


def test_what_an_evaluation_rests_on() -> None:
    told = {line.kunci: line.nilai for line in basis(across=False)}
    assert told == {
        "evaluasi.pembanding": "pembanding_unit",
        "evaluasi.koreksi": "koreksi_bh",
        "evaluasi.keyakinan": "0.95",
        "evaluasi.daya": "0.8",
        "evaluasi.minimal": "5",
        "evaluasi.kasar": "1",
        "evaluasi.banyak": "50",
        "evaluasi.awal_acak": "20180817",
        "evaluasi.undian_ulang": "2000",
        "evaluasi.undian_ikm": "2000",
    }


def test_a_wider_comparison_was_a_choice() -> None:
    first = basis(across=True)[0]
    assert (first.nilai, first.asal) == ("pembanding_instansi", "pilihan")
