"""The best training of each gap by numpy alone, on codes: what the arithmetic itself costs. No names, no reasons."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from benchmarks.recommend_plain import TODAY
from benchmarks.resolved import Start

Codes = NDArray[np.int64]
FOREVER = 10**7


def recommend(start: Start) -> tuple[Codes, Codes, Codes]:
    """Person, competency and training (-1: none) of each gap, by person and competency."""
    people, katalog = start.data.pegawai, start.data.katalog
    pairs = start.pasangan
    short = np.flatnonzero(pairs["kesenjangan"].fillna(0).to_numpy(np.int64) > 0)
    orang, kompetensi, required, held = (
        pairs[name].iloc[short].to_numpy(np.int64)
        for name in ("orang", "kompetensi", "level_standar", "level_dimiliki")
    )
    courses = katalog.pelatihan
    begins = courses["mulai"].fillna(TODAY).to_numpy(np.int64)
    price, jp = (courses[name].fillna(0).to_numpy(np.int64) for name in ("biaya_peserta", "jp"))
    leaves = people["pensiun"].fillna(FOREVER).to_numpy(np.int64)
    last = np.minimum(leaves - 1, people["akhir_kontrak"].fillna(FOREVER).to_numpy(np.int64))
    done = np.zeros((len(people), len(courses)), dtype=bool)
    history = katalog.riwayat[(katalog.riwayat["sampai"].fillna(TODAY) >= TODAY) & (katalog.riwayat["pelatihan"] >= 0)]
    done[history["orang"], history["pelatihan"]] = True
    best = np.full(len(short), -1)
    for code, answers in katalog.hasil.groupby("kompetensi"):
        which = answers["pelatihan"].to_numpy(np.int64)
        order = np.lexsort((which, jp[which], price[which]))
        which, reached = which[order], answers["level_hasil"].to_numpy(np.int64)[order]
        asked = answers["level_awal"].fillna(-1).to_numpy(np.int64)[order]
        rows = np.flatnonzero(kompetensi == code)
        has, who = held[rows][:, None], orang[rows][:, None]
        fits = (reached > has) & (asked <= has) & (begins[which] <= last[who]) & ~done[who, which]
        closed = np.where(fits, np.minimum(reached, required[rows][:, None]) - has, 0)
        first = closed.argmax(axis=1)
        best[rows] = np.where(closed[np.arange(len(rows)), first] > 0, which[first], -1)
    order = np.lexsort((kompetensi, orang))
    return orang[order], kompetensi[order], best[order]
