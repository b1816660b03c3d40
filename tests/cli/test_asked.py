import sys
from datetime import date
from pathlib import Path

import pytest

from asnkompetensi.cli import asked
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.gap import GapCall
from asnkompetensi.cli.options import Computed, Filtered, Read
from asnkompetensi.cli.session import Session, opened
from asnkompetensi.model.rules import Assessment
from asnkompetensi.text import words


def session(call: GapCall | None = None) -> Session:
    return opened(call or GapCall(), words("id"))


def test_sources_are_needed() -> None:
    with pytest.raises(CallFault) as fault:
        asked.sources(None, session(), "asn gap")
    assert "SUMBER belum disebutkan" in fault.value.spoken(words("id"))[0]
    assert asked.sources(["a.xlsx", "b"], session(), "asn gap") == ["a.xlsx", "b"]


def test_a_variable_without_a_value_is_no_source() -> None:
    with pytest.raises(CallFault) as fault:
        asked.sources(["a.xlsx", ""], session(), "asn gap")
    assert fault.value.key == "cli.sumber_tanpa_nama"


def test_nobody_waits_for_a_person_to_type_a_workbook(monkeypatch: pytest.MonkeyPatch) -> None:
    assert asked.sources(["-"], session(), "asn gap") == ["-"]
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    with pytest.raises(CallFault) as fault:
        asked.sources(["-"], session(), "asn gap")
    assert fault.value.key == "cli.masukan_kosong"


def test_how_to_read() -> None:
    call = GapCall(sheet=["pegawai=Data"], column=["unit_kerja=OPD"], encoding="cp1252")
    options = asked.reading(session(call))
    assert (options.sheet, options.column, options.encoding) == ({"pegawai": "Data"}, {"unit_kerja": "OPD"}, "cp1252")


def test_how_to_compute() -> None:
    call = GapCall(as_of="2026-03-31", assessment="best", target=True, unit=["A"], jabatan=["B"], competency=["C"])
    options = asked.computing(call, session(call), ("unit",))
    assert options.as_of == date(2026, 3, 31)
    assert options.assessment is Assessment.BEST
    assert options.target
    assert (options.unit, options.jabatan, options.competency, options.tables) == (("A",), ("B",), ("C",), ("unit",))


def test_a_command_without_filters_asks_for_everything() -> None:
    assert asked.computing(Computed(), session(), ()).unit == ()


@pytest.mark.parametrize(
    ("written", "key"),
    [("aturan.jpm.mapping.optimum = 85", "cli.aturan_kunci"), ("aturan.jpm.mapping.optimal = 850", "cli.aturan_nilai")],
)
def test_constants_of_law_are_checked_before_anything_is_read(written: str, key: str) -> None:
    Path("asn.toml").write_text(written)
    with pytest.raises(CallFault) as fault:
        asked.computing(GapCall(), session(), ())
    assert fault.value.key == key
    assert str(fault.value.facts["asal"]).startswith("asn.toml: aturan.jpm.mapping.optim")


def test_equivalent_trainings_come_with_their_file() -> None:
    Path("asn.toml").write_text('[setara]\n"Diklat Air" = "AIR-02"')
    options = asked.computing(GapCall(), session(), ())
    assert (options.setara, options.setara_dari) == ({"Diklat Air": "AIR-02"}, {"Diklat Air": "asn.toml"})


def test_an_equivalent_training_is_a_text() -> None:
    Path("asn.toml").write_text('[setara]\n"Diklat Air" = 2')
    with pytest.raises(CallFault) as fault:
        session()
    assert fault.value.facts["asal"] == "asn.toml: setara.Diklat Air"


def test_options_are_repeated_as_they_were_given() -> None:
    call = GapCall(sources=["a.xlsx"], as_of="2026-03-31", unit=["Dinas A", "B"], target=True, builtin_standard=False)
    assert asked.again(call, Read, Computed) == ["--as-of", "2026-03-31", "--target", "--no-builtin-standard"]
    assert asked.again(call, Filtered) == ["--unit", "Dinas A", "--unit", "B"]
