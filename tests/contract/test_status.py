"""The exit status of sixty calls, exact; and on 2, 3 and 4 nothing on standard output."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from tests.cli.calls import PEOPLE, STANDARD, Asn
from tests.contract.conftest import TASKS

ON = ("--as-of", "2026-03-31")
SCENARIOS: list[tuple[int, tuple[str, ...], str]] = [
    # done
    (0, ("gap", "bersih", *ON), ""),
    (0, ("gap", "bersih", *ON, "--by", "unit", "-f", "table"), ""),
    (0, ("gap", "bersih/pegawai.csv", "bersih/standar.csv", "bersih/penilaian.csv", *ON), ""),
    (0, ("gap", "bersih/*.csv", *ON), ""),
    (0, ("gap", "bersih", *ON, "-o", "gap.csv"), "gap.csv"),
    (0, ("gap", "bersih", *ON, "-o", "gap.xlsx"), "gap.xlsx"),
    (0, ("gap", "bersih", *ON, "-o", "gap.html"), "gap.html"),
    (0, ("gap", "bersih", *ON, "-o", "-"), ""),
    (2, ("gap", "bersih", *ON, "-o", ""), "-o"),
    (2, ("gap", "bersih", "--as-of", "0001-01-01"), "0001-01-01"),
    (2, ("gap", "bersih", *ON, "--encoding", "base64"), "base64"),
    (0, ("gap", "bersih", *ON, "--unit", "sekretariat"), ""),
    (0, ("gap", "bersih", "--as-of", "31 Maret 2026", "--expired", "drop"), ""),
    (0, ("gap", "data", *ON, "--exit-zero"), "LEVEL-01"),
    (0, ("recommend", "bersih", "katalog.csv", *ON), ""),
    (0, ("recommend", "bersih", "katalog.csv", *ON, "--top", "3", "-o", "saran.xlsx"), "saran.xlsx"),
    (0, ("plan", "bersih", "katalog.csv", *ON), ""),
    (0, ("plan", "bersih", "katalog.csv", *ON, "--budget", "1,5jt", "-o", "plan.json"), "plan.json"),
    (0, ("mentor", "bersih", *ON, "--no-superior", "--max-learners", "1"), ""),
    (0, ("talent", "bersih", *ON, "--by", "kembang"), ""),
    (0, ("explain", "bersih", *ON, "--unit", "sekretariat"), ""),
    (0, ("gap", "bersih", "katalog.csv", *ON, "-o", "gap.xlsx"), "gap.xlsx"),
    (0, ("check", "bersih", *ON), ""),
    (0, ("check", "data", *ON, "--exit-zero"), ""),
    (0, ("check", "--explain", "NIP-02"), ""),
    (0, ("template", "baru.xlsx"), "baru.xlsx"),
    (0, ("sample", "baru"), "baru"),
    (0, ("config", "show"), ""),
    (0, ("run", "asn.toml", *ON, "--only", "bersih"), "bersih"),
    (0, ("run", "asn.toml", "--dry-run"), ""),
    (0, ("--version",), ""),
    (0, ("--help",), ""),
    (0, ("gap", "--help"), ""),
    # done, and the data has faults
    (1, ("gap", "data", *ON), "LEVEL-01"),
    (1, ("gap", "data", *ON, "--no-exit-zero"), "LEVEL-01"),
    (1, ("gap", "data", *ON, "-o", "gap.json"), "gap.json"),
    (1, ("gap", "data", *ON, "--competency", "Integritas"), "LEVEL-01"),
    (1, ("check", "data", *ON), ""),
    (1, ("check", "data", *ON, "-o", "masalah.csv"), "masalah.csv"),
    (1, ("check", "bersih/pegawai.csv", *ON), ""),
    (1, ("check", "tanpa_kolom.csv", *ON), ""),
    (1, ("recommend", "data", "katalog.csv", *ON), "LEVEL-01"),
    (1, ("plan", "muda", "katalog.csv", *ON), "LEVEL-01"),
    (1, ("plan", "muda", "katalog.csv", *ON, "-o", "rencana.xlsx"), "rencana.xlsx"),
    (1, ("mentor", "data", *ON), "LEVEL-01"),
    (1, ("talent", "data", *ON), "LEVEL-01"),
    (1, ("explain", "data", *ON, "--by", "unit"), "LEVEL-01"),
    (1, ("run", "asn.toml", *ON), "1 galat"),
    # the call is wrong
    (2, (), "Pemakaian"),
    (2, ("config",), "Pemakaian"),
    (2, ("gap",), "SUMBER"),
    (2, ("gpa", "data"), "gap"),
    (2, ("gap", "data", "--tidak-ada"), "--tidak-ada"),
    (2, ("gap", "data", "--by"), "--by"),
    (2, ("gap", "data", "--by", "unti"), "unti"),
    (2, ("gap", "data", "-f", "exel"), "exel"),
    (2, ("gap", "data", "-f", "xlsx"), "-o"),
    (2, ("gap", "data", "-f", "html"), "-o"),
    (2, ("gap", "data", "-f", "csv", "-o", "gap.json"), ".json"),
    (2, ("gap", "data", "-o", "gap.pdf"), ".pdf"),
    (2, ("gap", "data", "--as-of", "kemarin"), "kemarin"),
    (2, ("gap", "data", "--as-of", "30-02-2026"), "30-02-2026"),
    (2, ("gap", "data", "--purpose", "promosi"), "promosi"),
    (2, ("gap", "data", "--encoding", "utf-99"), "utf-99"),
    (2, ("gap", "data", "--sheet", "pegawi=Data"), "pegawai"),
    (2, ("gap", "data", "--column", "unit"), "unit"),
    (2, ("gap", "data", "--config", "tiada.toml"), "tiada.toml"),
    (2, ("gap", "data", "--unit", "Sekretariatt"), "Sekretariat"),
    (2, ("gap", "data", "--competency", "Integritaz"), "Integritas"),
    (2, ("gap", "data", "--jabatan", "Penata Awam"), "Penata Awan"),
    (2, ("gap", "bersih/pegawai.csv"), "LEMBAR-01"),
    (2, ("gap", "tanpa_kolom.csv", "bersih/standar.csv", "bersih/penilaian.csv"), "unit_kerja"),
    (2, ("check", "--explain", "NIP-99"), "NIP-99"),
    (2, ("recommend", "bersih", *ON), "LEMBAR-01"),
    (2, ("recommend", "bersih", "katalog.csv", "--top", "0"), "--top"),
    (2, ("recommend", "bersih", "katalog.csv", "--top", "x"), "--top"),
    (2, ("recommend", "bersih", "katalog.csv", "--by", "detail"), "detail"),
    (2, ("recommend", "bersih", "katalog.csv", "--unit", "Sekretariatt"), "Sekretariat"),
    (2, ("plan", "bersih", *ON), "LEMBAR-01"),
    (2, ("plan", "bersih", "katalog.csv", "--budget", "banyak"), "--budget"),
    (2, ("plan", "bersih", "katalog.csv", "--budget", "-1"), "--budget"),
    (2, ("plan", "bersih", "katalog.csv", "--max-away", "200"), "--max-away"),
    (2, ("plan", "bersih", "katalog.csv", "--max-jp", "-1"), "--max-jp"),
    (2, ("plan", "bersih", "katalog.csv", "--solver", "pasti"), "pasti"),
    (2, ("plan", "bersih", "katalog.csv", "--time-limit", "lama"), "--time-limit"),
    (2, ("plan", "bersih", "katalog.csv", "--by", "kursy"), "kursi"),
    (2, ("plan", "bersih", "katalog.csv", "--unit", "Sekretariatt"), "Sekretariat"),
    (2, ("mentor", "bersih", "--max-learners", "-1"), "--max-learners"),
    (2, ("mentor", "bersih", "--top", "1"), "--top"),
    (2, ("talent", "bersih", "--by", "ungul"), "unggul"),
    (2, ("explain", "bersih"), "--nip"),
    (2, ("explain", "bersih", "--unit", "Sekretarat"), "Sekretariat"),
    (2, ("template",), "BERKAS"),
    (2, ("template", "baru.xls"), ".xlsx"),
    (2, ("sample", "satu", "dua"), "dua"),
    (2, ("run",), "BERKAS"),
    (2, ("run", "tiada.toml"), "tiada.toml"),
    (2, ("run", "asn.toml", "--only", "bersi"), "bersih"),
    # an input cannot be read
    (3, ("gap", "tiada.xlsx"), "tiada.xlsx"),
    (3, ("gap", "kosong.xlsx"), "kosong.xlsx"),
    (3, ("gap", "rusak.xlsx"), "rusak.xlsx"),
    (3, ("gap", "bersih", "tiada.csv"), "tiada.csv"),
    (3, ("gap", "folder_kosong"), "folder_kosong"),
    (3, ("gap", "-"), "BERKAS-02"),
    (3, ("gap", "gambar.csv", "bersih"), "gambar.csv"),
    (3, ("check", "tiada.xlsx"), "tiada.xlsx"),
    (3, ("run", "tak_terbaca.toml"), "gagal · status 3"),
    # an output cannot be written
    (4, ("gap", "data", "-o", "tiada/gap.csv"), "tiada"),
    (4, ("gap", "data", "-o", "data/pegawai.csv"), "pegawai.csv"),
    (4, ("gap", "data", "-o", "folder_kosong", "-f", "csv"), "folder_kosong"),
    (4, ("check", "data", "-o", "data/standar.csv"), "standar.csv"),
    (4, ("recommend", "data", "katalog.csv", "-o", "katalog.csv"), "katalog.csv"),
    (4, ("plan", "muda", "katalog.csv", "-o", "tiada/plan.json"), "tiada"),
    (4, ("mentor", "data", "-o", "tiada/mentor.xlsx"), "tiada"),
    (4, ("run", "asn.toml", *ON, "--log", "tiada/log.jsonl"), "tiada"),
    (4, ("template", "tiada/baru.xlsx"), "tiada"),
    (4, ("template", "terisi.xlsx"), "terisi.xlsx"),
    (4, ("sample", "kosong.xlsx"), "kosong.xlsx"),
]


@pytest.fixture(autouse=True)
def _files(_data: None, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("tanpa_kolom.csv").write_text(PEOPLE.replace("unit_kerja", "lokasi"))
    Path("kosong.xlsx").touch()
    Path("rusak.xlsx").write_bytes(b"PK\x03\x04 bukan buku kerja" * 20)
    Path("gambar.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    Path("terisi.xlsx").write_text(STANDARD)
    Path("tak_terbaca.toml").write_text(TASKS.replace('"data"', '"tiada.xlsx"'))
    Path("folder_kosong").mkdir()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))


@pytest.mark.parametrize(("status", "call", "word"), SCENARIOS, ids=str)
def test_status(status: int, call: tuple[str, ...], word: str, asn: Asn) -> None:
    answer = asn(*call)
    assert answer.status == status, answer.err
    assert word in answer.err
    assert status < 2 or answer.out == ""


def test_there_are_sixty_of_them() -> None:
    assert len(SCENARIOS) >= 60
    assert {status for status, _, _ in SCENARIOS} == {0, 1, 2, 3, 4}
