"""For every code of a comparison of periods the files that bring it about, beside those of `dulu` and `kini`.

In `kini` one of two people attended a training of the catalogue in June 2024.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from tests.cli.calls import ASSESSED, PEOPLE, STANDARD

ON = ("--as-of", "2026-03-31")
TREND = ("trend", "dulu", "kini", *ON, "-f", "json")
EVALUATE = ("evaluate", "dulu", "kini", *ON, "-f", "json")
HISTORY = "nip,pelatihan,tanggal\n190202021966022002,P-1,2024-06-01\n"
UNDATED = "190001011965011001,P-2,\n"
KNOWN, STRANGER = "190202021966022002", "190301011967011003"
SEATS = [{"nip": nip, "kode": "P-1", "angkatan": 1, "level_ditutup": 1, "nilai": 1} for nip in (KNOWN, STRANGER)]
PLAN = {
    "versi": 1,
    "perintah": "plan",
    "hash_data": f"sha256:{'0' * 64}",
    "aturan": {
        "as_of": "2024-02-01",
        "assessment": "latest",
        "expired": "use",
        "max_jp": 40,
        "max_trainings": 3,
        **dict.fromkeys(("budget", "min_per_unit", "max_away")),
        **dict.fromkeys(("fair", "ikm", "target", "builtin_standard"), False),
        **{name: list[str]() for name in ("unit", "competency", "jabatan")},
    },
    "status": "optimal",
    "nilai": 2,
    "batas": 2,
    "selisih_persen": 0,
    "metode": "exact",
    "harga": [],
    "kelas": [{"kode": "P-1", "angkatan": 1, "dana": 1, "biaya": 3000000, "peserta": [KNOWN, STRANGER]}],
    "kursi": SEATS,
    "dana": [
        {
            **dict.fromkeys(("sumber_dana", "untuk_unit", "untuk_kompetensi", "pagu", "harga_bayangan")),
            "terpakai": 3000000,
        }
    ],
}
NEW_UNIT = PEOPLE.replace("Sekretariat", "Bagian Umum").replace("Bidang Awan", "Bagian Umum")

Case = tuple[Mapping[str, str | None], tuple[str, ...]]  # files beside those of `data`, and the call

YEARS: Mapping[str, Case] = {
    "PERIODE-01": ({}, ("trend", "kini", "dulu", *ON)),
    "PERIODE-02": ({}, ("trend", "dulu", "dulu", *ON)),
    "PERIODE-03": (
        {
            "../kini/pegawai.csv": f"nip,nama,unit_kerja,jabatan\n{STRANGER},Cahaya Pagi,Bidang Awan,Penata Awan\n",
            "../kini/penilaian.csv": f"nip,kompetensi,level,tanggal\n{STRANGER},Integritas,2,2025-01-15\n",
            "../kini/riwayat.csv": None,
        },
        TREND,
    ),
    "PERIODE-04": ({"../dulu/penilaian.csv": ASSESSED.splitlines()[0] + "\n"}, TREND),
    "PERIODE-05": ({"../dulu/standar.csv": None}, TREND),
    "PERIODE-06": ({"../dulu/penilaian.csv": ASSESSED.replace(",2025-01-15", ",")}, TREND),
    "PERIODE-07": (
        {
            "../dulu/pegawai.csv": PEOPLE.replace(KNOWN, STRANGER),
            "../dulu/penilaian.csv": ASSESSED.replace(KNOWN, STRANGER).replace("2025", "2024"),
            "../kini/pegawai.csv": f"nip_lama,{PEOPLE}".replace("\n1", "\n,1").replace(
                f"\n,{KNOWN}", f"\n{STRANGER},{KNOWN}"
            ),
        },
        TREND,
    ),
    "PERIODE-08": ({"../kini/pegawai.csv": NEW_UNIT, "../kini/standar.csv": STANDARD}, TREND),
    "EVALUASI-01": ({"../kini/riwayat.csv": None}, EVALUATE),
    "EVALUASI-02": ({"../kini/riwayat.csv": HISTORY.replace("2024-06-01", "")}, EVALUATE),
    "EVALUASI-03": ({"../kini/riwayat.csv": HISTORY.replace("2024", "2022")}, EVALUATE),
    "EVALUASI-04": ({"../rencana.json": "{}"}, (*EVALUATE, "--plan", "rencana.json")),
    "EVALUASI-05": ({"../rencana.json": json.dumps(PLAN)}, (*EVALUATE, "--plan", "rencana.json")),
    "EVALUASI-06": ({"../kini/riwayat.csv": HISTORY + UNDATED}, EVALUATE),
    "EVALUASI-07": ({}, EVALUATE),
    "EVALUASI-08": ({"../kini/unit.csv": "unit_kerja,ikm\nSekretariat,80\nBidang Awan,90\n"}, EVALUATE),
}
