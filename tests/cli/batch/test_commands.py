import datetime as dt

import pytest

from asnkompetensi.cli.app import tree
from asnkompetensi.cli.batch.commands import option_words, shapes
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.text import words

KNOWN = shapes(tree("id"))


def test_every_command_that_writes_a_file_can_be_a_task() -> None:
    assert {"gap", "check", "template"} <= KNOWN.keys()
    assert not {"run", "sample", "config"} & KNOWN.keys()
    assert (KNOWN["gap"].sources, KNOWN["gap"].dated, KNOWN["gap"].output) == (True, True, ("--output",))
    assert (KNOWN["template"].sources, KNOWN["template"].dated, KNOWN["template"].output) == (False, False, ())


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"by": "unit"}, ("--by=unit",)),
        ({"exit-zero": True}, ("--exit-zero",)),
        ({"exit_zero": False}, ("--no-exit-zero",)),
        ({"unit": ["Dinas A", "Dinas B"]}, ("--unit=Dinas A", "--unit=Dinas B")),
        ({"unit": "Dinas A"}, ("--unit=Dinas A",)),
        ({"sheet": ["pegawai=Data"]}, ("--sheet=pegawai=Data",)),
        ({"encoding": 8}, ("--encoding=8",)),
        ({"competency": [dt.date(2026, 3, 31)]}, ("--competency=2026-03-31",)),
    ],
)
def test_options_as_words(given: dict[str, object], expected: tuple[str, ...]) -> None:
    assert option_words(KNOWN["gap"], given, "asn.toml") == expected


@pytest.mark.parametrize(
    ("given", "said", "repair"),
    [
        ({"untt": "x"}, 'pilihan "untt" tidak dikenal perintah "gap"', '"unit"'),
        ({"zzz": "x"}, 'pilihan "zzz" tidak dikenal', "asn gap --help"),
        ({"sources": "x"}, 'pilihan "sources" tidak dikenal', "asn gap --help"),
        ({"output": "x"}, 'pilihan "output" punya kunci sendiri', '"keluaran"'),
        ({"as_of": "x"}, 'pilihan "as_of" punya kunci sendiri', '"per_tanggal"'),
        ({"verbose": True}, 'pilihan "verbose" berlaku untuk seluruh jalan', "asn run"),
        ({"exit-zero": "ya"}, 'isi pilihan "exit-zero" bukan jenis', "true atau false"),
        ({"all": False}, 'isi pilihan "all" bukan jenis', "true atau false"),
        ({"by": True}, 'isi pilihan "by" bukan jenis', "satu kata"),
        ({"by": ["unit"]}, 'isi pilihan "by" bukan jenis', "satu kata"),
        ({"unit": {"a": 1}}, 'isi pilihan "unit" bukan jenis', "daftar"),
        ({"unit": [["a"]]}, 'isi pilihan "unit" bukan jenis', "daftar"),
    ],
)
def test_options_that_are_wrong(given: dict[str, object], said: str, repair: str) -> None:
    with pytest.raises(CallFault) as fault:
        option_words(KNOWN["gap"], given, "asn.toml, [[tugas]] 1")
    first, second = fault.value.spoken(words("id"))
    assert first.startswith("asn.toml, [[tugas]] 1: ")
    assert said in first
    assert repair in second


def test_proposals_for_a_person_are_no_task() -> None:
    assert "map" in KNOWN["check"].options
    assert "write-map" not in KNOWN["check"].options
