"""Instansi whose people all lack one competency, and shared purses that pay a million rupiah for each seat."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd

NIPS = ("190001011965011001", "190102021966022002", "190203031967031003")
MILLION = 1_000_000


def office(*levels: float, required: int = 3, dana: int | None = None, unit: str = "Bidang A") -> dict[str, Any]:
    """The frames of an instansi with a person for each level held; `dana`: rupiah of a purse of its own."""
    nips = list(NIPS[: len(levels)])
    found = {
        "pegawai": pd.DataFrame(
            {"nip": nips, "tanggal_lahir": date(1980, 1, 1), "unit_kerja": unit, "jabatan": "Analis"}
        ),
        "standar": pd.DataFrame({"jabatan": ["Analis"], "kompetensi": ["Integritas"], "level": [required]}),
        "penilaian": pd.DataFrame(
            {"nip": nips, "kompetensi": "Integritas", "level": levels, "tanggal": date(2026, 2, 1)}
        ),
        "pelatihan": pd.DataFrame(
            {
                "kode": ["P1"],
                "nama": ["Etika"],
                "kompetensi": ["Integritas"],
                "level_hasil": [required],
                "biaya_peserta": [MILLION],
                "jp": [10],
            }
        ),
    }
    return found if dana is None else found | {"dana": purse("APBD", dana)["dana"]}


def purse(name: str, amount: int, **more: str) -> dict[str, Any]:
    """A shared purse, as a source."""
    return {
        "dana": pd.DataFrame({"sumber_dana": [name], "jumlah": [amount], **{key: [one] for key, one in more.items()}})
    }
