from __future__ import annotations

import os
from pathlib import Path

import pytest

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.nation_folder import folder, plans_in, wants_folder
from asnkompetensi.cli.plan import PlanCall
from asnkompetensi.model.settings import Settings


@pytest.mark.parametrize(
    ("output", "form", "wanted"),
    [
        ("rencana", None, True),
        ("rencana/", None, True),
        ("rencana.2026/", None, True),
        ("ada.2026", None, True),
        ("rencana.xlsx", None, False),
        ("rencana.2026", None, False),
        ("rencana", "csv", False),
        ("danau/", "parquet", False),
        ("-", None, False),
        (None, None, False),
        ("postgresql://host/db", None, False),
    ],
)
def test_what_a_folder_is_told_by(
    output: str | None, form: str | None, wanted: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("ada.2026").mkdir()
    assert wants_folder(PlanCall(output=output), Settings(format=form)) is wanted


def test_what_is_in_the_way_is_named(tmp_path: Path) -> None:
    for name in "abcd":
        (tmp_path / name).touch()
    with pytest.raises(CallFault) as fault:
        folder(PlanCall(output=str(tmp_path)), [])
    assert (fault.value.status, fault.value.facts["isi"]) == (4, "a, b, c, ...")


def test_the_plans_of_a_folder(tmp_path: Path) -> None:
    assert plans_in(str(tmp_path), ["Kota A"]) == {"Kota A": str(tmp_path / "kota-a" / "plan.json")}
    (tmp_path / "kota-b").mkdir()
    assert list(plans_in(str(tmp_path), ["Kota A"])) == ["Kota A"]
    (tmp_path / "kota-b" / "plan.json").touch()
    with pytest.raises(CallFault) as fault:
        plans_in(str(tmp_path), ["Kota A"])
    assert fault.value.facts["isi"] == "kota-b"
    with pytest.raises(CallFault):
        plans_in(str(tmp_path / f"kota-b{os.sep}plan.json"), ["Kota A"])
