"""PELATIHAN-02: classes to which more must come than may."""

from __future__ import annotations

from tests.resolve.catalogue.offers import offered, shown, training
from tests.resolve.tables import cells


def test_more_must_come_than_may() -> None:
    data, (problem,) = offered(
        pelatihan=[
            training("P-1", min_peserta=10, maks_peserta=10),
            training("P-2", min_peserta=30, maks_peserta=20),
            training("P-2", min_peserta=None, maks_peserta=20, kompetensi="Statistik"),
            training("P-3", min_peserta=30, maks_peserta=None),
        ]
    )
    assert problem.kode == "PELATIHAN-02"
    assert problem.nilai == {"apa": "@check.peserta_terbalik", "nasib": "@check.tak_terencana", "jumlah": 1}
    assert problem.bukti == ({"kode": "P-2", "kompetensi": "", "dari": "30", "sampai": "20"},)
    assert cells(problem) == ["Pelatihan!E3", "Pelatihan!F3"]
    assert shown(data, data.katalog.pelatihan, "min_peserta maks_peserta")[1] == (30, 20)
