"""One invented agency, whose dossier is computed once: two units, three kinds of competency, money, a year before."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from asnkompetensi import flow
from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.options import (
    EvaluateOptions,
    GapOptions,
    MentorOptions,
    PlanOptions,
    ReadOptions,
    RecommendOptions,
    ReportOptions,
    TrendOptions,
)
from asnkompetensi.text import words
from asnkompetensi.write.docx import document
from asnkompetensi.write.menus import MENUS
from tests.plan.watches import Patient

NOW = {
    "pegawai": """nip,nama,unit_kerja,jabatan,tanggal_lahir
190001011965011001,Sekar,Dinas Arsip,Arsiparis,1990-01-01
190101011966011002,Bagas,Dinas Laut,Arsiparis,1991-01-01
190201011967011003,Cinta,Dinas Laut,Arsiparis,1992-01-01
""",
    "standar": """jabatan,kompetensi,jenis,level
Arsiparis,Integritas,manajerial,3
Arsiparis,Perekat Bangsa,sosial kultural,2
Arsiparis,Kearsipan,teknis,3
""",
    "penilaian": """nip,kompetensi,level,tanggal
190001011965011001,Integritas,2,2025-11-03
190001011965011001,Perekat Bangsa,2,2025-11-03
190001011965011001,Kearsipan,1,2025-11-03
190101011966011002,Integritas,4,2025-11-03
190101011966011002,Perekat Bangsa,1,2025-11-03
190201011967011003,Kearsipan,2,2025-11-03
""",
    "pelatihan": """kode,nama,kompetensi,level_hasil,biaya_peserta,sumber_dana,mulai,hari
P-1,Kelas Integritas,Integritas,3,500000,APBD,2026-08-03,2
P-2,Kelas Arsip,Kearsipan,3,0,CSR,2026-06-01,1
""",
    "dana": "sumber_dana,jumlah\nAPBD,1000000\nCSR,0\n",
}
BEFORE = {**NOW, "penilaian": "nip,kompetensi,level,tanggal\n190001011965011001,Integritas,1,2024-11-03\n"}


def folder(path: Path, tables: dict[str, str]) -> str:
    """A folder with a file for each table."""
    path.mkdir()
    for name, text in tables.items():
        (path / f"{name}.csv").write_text(text, encoding="utf-8")
    return str(path)


@pytest.fixture(scope="session")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    """The dossier of the agency, with every table."""
    place = tmp_path_factory.mktemp("instansi")
    made = {name: menu.workbook for name, menu in MENUS.items()}
    own = ReportOptions(
        recommend=RecommendOptions(tables=made["recommend"]),
        plan=PlanOptions(tables=made["plan"]),
        mentor=MentorOptions(tables=made["mentor"]),
        trend=TrendOptions(tables=made["trend"]),
        evaluate=EvaluateOptions(tables=made["evaluate"]),
        before=(folder(place / "lama", BEFORE),),
        instansi="Kabupaten Uji",
    )
    options = GapOptions(date(2026, 3, 31), tables=made["gap"])
    return flow.report((folder(place / "kini", NOW),), ReadOptions(), options, own, Patient())


@pytest.fixture(scope="session")
def indonesian(dossier: Dossier) -> Any:
    """The document in Indonesian, read again."""
    return Document(BytesIO(written(dossier, "id")))


def written(dossier: Dossier, lang: str = "id", style: bytes | None = None) -> bytes:
    """The bytes of the document."""
    stream = BytesIO()
    document.write(dossier, words(lang), style, stream)
    return stream.getvalue()
