from __future__ import annotations

import pytest

from asnkompetensi.text import words
from asnkompetensi.write.screen import Screen
from asnkompetensi.write.tree import drawn, listed
from tests.write.explained import GRADE, JPM, NIP

SAY = words("id")
PLAIN = """\
pegawai/1900············01
├── JPM Mentah: 114,29 = 100 × 8 / 7
│   dibulatkan setengah ke atas
│   └── Jumlah Dimiliki: 8
│       jumlah Level Dimiliki dari 3 baris Rincian
│       2 bagian lain (--all), bersama-sama 6
│       └── detail/1900············01/Integritas · Level Dimiliki: 2
"""


def test_a_tree_on_a_screen() -> None:
    shown = drawn([JPM, GRADE], SAY, Screen(100), show_nip=False).decode()
    assert shown.startswith(PLAIN)
    assert "data.xlsx!Penilaian!E3 “2”, H3 “Tim A”" in shown
    assert "└── Kategori: Optimal ← 100,00 ≥ 90" in shown
    assert "TIDAK COCOK: rumus memberi Cukup Optimal" in shown
    assert shown.count("pegawai/") == 1


@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_it_fits_any_width(width: int) -> None:
    lines = drawn([JPM, GRADE], SAY, Screen(width), show_nip=False).decode().splitlines()
    assert max(map(len, lines)) <= width


def test_whole_nips_only_where_they_are_asked_for() -> None:
    assert NIP not in drawn([JPM], SAY, Screen(80), show_nip=False).decode()
    assert NIP in drawn([JPM], SAY, Screen(80), show_nip=True).decode()


def test_lists_in_markdown() -> None:
    text = b"".join(listed([JPM, GRADE], words("en"), show_nip=True)).decode()
    assert text.splitlines()[:5] == [
        f"## pegawai/{NIP}",
        "",
        "- JPM Raw: 114.29 = 100 × 8 / 7" if "JPM Raw" in text else text.splitlines()[2],
        "  rounded half up",
        text.splitlines()[4],
    ]
    assert text.splitlines()[4].startswith("  - ")
