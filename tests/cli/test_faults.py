import errno

import pytest
import typer

from asnkompetensi.cli.console import Console
from asnkompetensi.cli.errors import BareCall, CallFault, UsageError
from asnkompetensi.cli.faults import told
from asnkompetensi.model.problem import Problem
from asnkompetensi.text import words
from asnkompetensi.write.atomic import OutputFault
from asnkompetensi.write.forms import FormFault

ID = words("id")
QUIET = Console(environ={})


def test_a_page_of_help() -> None:
    assert told(BareCall("Pemakaian: asn"), ID, QUIET, debug=False) == (2, "Pemakaian: asn")


def test_a_wrong_call() -> None:
    status, said = told(CallFault("cli.opsi", opsi="--x", perintah="asn gap"), words("en"), QUIET, debug=False)
    assert (status, said) == (2, 'error: there is no option "--x"\n  help: see the options: asn gap --help')


def test_two_forms_at_once() -> None:
    fault = FormFault("output.tidak_cocok", bentuk="csv", akhiran=".json")
    status, said = told(fault, ID, QUIET, debug=False)
    assert status == 2
    assert said.startswith('galat: -f csv dan akhiran ".json" tidak cocok')


def test_an_output_that_cannot_be_written(capsys: pytest.CaptureFixture[str]) -> None:
    fault = OutputFault(
        Problem("KELUARAN-01", nilai={"berkas": "gap.csv", "alasan": "@output.tanpa_folder", "skema": ""})
    )
    status, said = told(fault, ID, QUIET, debug=False)
    assert status == 4
    assert said.startswith("galat[KELUARAN-01]: gap.csv")
    assert capsys.readouterr() == ("", "")


def test_what_the_option_parser_refuses_in_its_own_words_when_we_have_none() -> None:
    status, said = told(UsageError("something new"), ID, QUIET, debug=False)
    assert status == 2
    assert "something new" in said
    assert told(typer.BadParameter("odd"), ID, QUIET, debug=False)[0] == 2


def test_the_unexpected_names_a_line_of_ours_or_none() -> None:
    with pytest.raises(KeyError) as caught:
        words("id")("cli.tiada")
    status, said = told(caught.value, ID, QUIET, debug=False)
    assert status == 70
    assert "text/words.py:" in said
    assert "di ?." in told(RuntimeError(), ID, QUIET, debug=False)[1]


@pytest.mark.parametrize("nip", ["190001011965011001", "190 001 011 965 011 001", "19000101\u00a0196501\u200b1\n001"])
def test_no_nip_in_a_trace_is_whole(nip: str) -> None:
    fault = KeyError(nip)
    fault.__cause__ = ValueError(f"bad {nip}, worse")
    fault.add_note(f"row of {nip}")
    said = told(fault, ID, QUIET, debug=True)[1]
    assert [part in said for part in ("ValueError: bad 190", "KeyError: '190", "row of 190")] == [True] * 3
    assert "965" not in said
    assert "001" not in said


def test_colour_for_those_who_want_it() -> None:
    said = told(CallFault("cli.keluaran_tertutup"), ID, Console("always"), debug=False)[1]
    assert said.startswith("\x1b[1;31mgalat\x1b[0m\x1b[1m: keluaran standar tertutup")


def test_a_reader_that_goes_away_from_the_help_page() -> None:
    assert told(BrokenPipeError(errno.EPIPE, "Broken pipe"), ID, QUIET, debug=False) == (0, "")
    assert told(OSError(errno.ENOSPC, "full"), ID, QUIET, debug=False)[0] == 4


@pytest.mark.parametrize("number", [errno.EACCES, errno.EINVAL])
def test_what_fails_at_a_file_is_not_blamed_on_standard_output(number: int) -> None:
    status, said = told(OSError(number, "", "terkunci/pegawai.csv"), ID, QUIET, debug=False)
    assert (status, "keluaran standar" in said) == (70, False)
