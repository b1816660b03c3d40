"""One agency for the views: two units, offers of several kinds, and gaps without any."""

from __future__ import annotations

from tests.gap.data import agency, rows


def merged(left: str, right: str) -> list[dict[str, str]]:
    """The rows of two tables side by side."""
    return [{**one, **other} for one, other in zip(rows(left), rows(right), strict=True)]


DATA = agency(
    """
    nip | nama | unit_kerja | unit_induk | jabatan | status | tanggal_lahir | jenis_kelamin | akhir_kontrak
    1   | Ani  | Dinas A    | Asisten 1  | Analis  | PNS    | 1990-05-05    | P             |
    2   | Budi | Dinas A    | Asisten 1  | Analis  | PPPK   | 1980-05-05    | L             | 2027-12-31
    3   | Cici | Dinas B    |            | Analis  | PNS    | 2000-05-05    | P             |
    4   | Dodi | Dinas B    |            | Penata  | CPNS   | 2001-05-05    | L             |
    5   | Eka  | Dinas C    |            | Penata  |        |               |               |
    """,
    """
    jabatan | kompetensi | level | jenis
    Analis  | Audit      | 3     | teknis
    Analis  | Hukum      | 3     | teknis
    Penata  | Arsip      | 2     | teknis
    """,
    """
    nip | kompetensi | level
    1   | Audit      | 1
    1   | Hukum      | 1.5
    2   | Audit      | 2
    2   | Hukum      | 1
    3   | Audit      | 3
    3   | Hukum      | 2
    4   | Arsip      | 0.5
    5   | Arsip      | 2
    """,
    pelatihan=merged(
        """
        kode | nama  | kompetensi | level_hasil | level_awal | jp | mulai
        P1   | Satu  | Audit      | 3           |            | 10 | 2026-07-01
        P1   | Satu  | Hukum      | 2           |            | 10 | 2026-07-01
        P2   | Dua   | Hukum      | 3           | 2          | 20 | 2027-02-01
        P3   | Tiga  | Bahasa     | 3           |            |    |
        P4   | Empat | Hukum      | 2           |            | 30 |
        """,
        """
        biaya_peserta | biaya_angkatan | min_peserta | maks_peserta | maks_angkatan
        100           | 1000           | 3           | 1            | 1
        100           | 1000           | 3           | 1            | 1
        200           |                |             |              |
                      | 500            | 1           | 10           |
        900           | 5000           |             | 10           |
        """,
    ),
    syarat="jabatan | pelatihan\nPenata | Tiga\nPenata | Diklat Arsip",
    riwayat="""
    nip | pelatihan | tanggal    | jp | sertifikat_sampai
    1   | Kursus    | 2026-02-01 | 8  |
    1   | Kursus    | 2025-12-31 | 90 |
    2   | Kursus    | 2026-01-01 | 25 |
    3   | Kursus    | 2026-03-01 |    |
    3   | Kursus    |            | 7  |
    5   | Tiga      | 2020-01-01 | 5  |
    """,
    kinerja="nip | target | capaian\n3 | 10 | 9\n5 | 10 | 9",
    unit="unit_kerja | unit_induk | prioritas\nDinas B | | 2",
)
