import io
import sys
from pathlib import Path

import pytest

from asnkompetensi.cli.answer import Asked, answer
from asnkompetensi.cli.gap import GapCall
from asnkompetensi.cli.options import Offered
from asnkompetensi.cli.recommend import RecommendCall
from asnkompetensi.flow import gap
from asnkompetensi.model.result import Report
from asnkompetensi.text import words
from tests.cli.calls import agency


class Terminal(io.TextIOWrapper):
    def __init__(self) -> None:
        super().__init__(io.BytesIO(), "utf-8")

    def isatty(self) -> bool:
        return True


def asked(name: str, call: GapCall | RecommendCall, *own: type) -> Asked:
    """What a call asks of the flow."""
    heard: list[Asked] = []

    def compute(one: Asked) -> Report:
        heard.append(one)
        return gap(one.sources, one.reading, one.gaps)

    answer(name, call, words("id"), compute, *own)
    return heard[0]


@pytest.fixture
def source() -> list[str]:
    return [agency(Path("data"))]


def test_a_workbook_asks_for_the_gaps_and_what_follows_them(source: list[str]) -> None:
    found = asked("gap", GapCall(sources=source, output="gap.xlsx"))
    offers = ("rekomendasi-pegawai", "rekomendasi-unit", "katalog-kosong")
    certain = ("selang-unit", "nilai-berikut", "toleransi-pegawai", "toleransi-unit")
    assert found.tables == (*found.gaps.tables, *offers, *certain)
    assert found.gaps.tables[0] == "detail"


def test_a_table_is_asked_for_by_its_word(source: list[str]) -> None:
    found = asked("gap", GapCall(sources=source, by="unit", output="unit.csv"))
    assert found.tables == found.gaps.tables == ("unit",)


def test_a_terminal_asks_for_what_the_summary_ranks(source: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", shown := Terminal())
    assert asked("gap", GapCall(sources=source)).tables == ("unit", "kompetensi")
    assert "Kesenjangan kompetensi" in shown.buffer.getvalue().decode()  # type: ignore[attr-defined]
    assert asked("gap", GapCall(sources=source, format="csv")).tables == ("detail",)


def test_settings_reach_the_flow(source: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASN_TOP", "2")
    call = RecommendCall(sources=source, by="unit", output="x.json")
    monkeypatch.setattr("asnkompetensi.cli.output.deliver", lambda *_, **__: True)
    found = asked("recommend", call, Offered)
    assert (found.settings.top, found.tables, found.gaps.tables) == (2, ("rekomendasi-unit",), ())
