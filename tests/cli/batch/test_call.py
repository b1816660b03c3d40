import re

import pytest

from asnkompetensi.cli import gap
from asnkompetensi.cli.batch.call import Caller, gravest, spoken
from asnkompetensi.model.problem import Problem
from asnkompetensi.text import words
from tests.cli.batch.files import toml

ID = words("id")
ON = "--as-of=2026-03-31"


@pytest.fixture
def caller() -> Caller:
    toml(fault=True)
    return Caller(debug=False)


def test_what_a_call_says_is_caught(caller: Caller, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    said = caller(["gap", "data", ON, "--output=a.csv"], ID)
    assert (said.status, said.result, said.headline) == (1, False, "")
    assert "galat[LEVEL-01]" in said.text
    assert {problem.kode for problem in said.problems} >= {"LEVEL-01"}
    assert capfdbinary.readouterr() == (b"", b"")


def test_a_result_on_standard_output_is_noticed(caller: Caller) -> None:
    assert caller(["gap", "data", ON], ID).result


@pytest.mark.parametrize(
    ("call", "status", "headline"),
    [
        (["gap", "tiada.csv", "--output=a.csv"], 3, "galat[BERKAS-01]: tiada.csv tidak ditemukan"),
        (["gap", "data", "--by=unti", "--output=a.csv"], 2, 'galat: nilai "unti" untuk --by tidak dikenal'),
        (["gap", "data", "--zzz"], 2, 'galat: opsi "--zzz" tidak dikenal'),
        (["gap", "data", "--unit=Sekretariatt", ON, "--output=a.csv"], 2, "galat[PERINTAH-01]"),
        (["gap", "data", "--output=tiada/a.csv"], 4, "galat[KELUARAN-01]: tiada/a.csv"),
        (["gap", "data", "--output=a.pdf"], 2, "galat: "),
    ],
)
def test_a_call_that_fails(call: list[str], status: int, headline: str, caller: Caller) -> None:
    said = caller(call, ID)
    assert (said.status, said.headline[: len(headline)]) == (status, headline)
    assert said.headline.split(" ", 1)[1][:20] in said.text


def test_a_call_in_english(caller: Caller) -> None:
    assert caller(["gap", "data", "--zzz"], words("en")).headline == 'error: there is no option "--zzz"'


@pytest.mark.parametrize("fault", [KeyError("190001011965011001"), OSError(22, "x"), RecursionError()])
def test_a_fault_of_the_program_ends_one_call(
    fault: Exception, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> int:
        raise fault

    monkeypatch.setattr(gap, "run", broken)
    said = caller(["gap", "data"], ID)
    assert said.status == 70
    assert type(fault).__name__ in said.headline
    assert "Traceback" not in said.text
    assert "190001011965011001" not in said.text


def test_the_traceback_is_there_for_those_who_ask(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> int:
        raise KeyError("190001011965011001")

    monkeypatch.setattr(gap, "run", broken)
    said = Caller(debug=True)(["gap", "data"], ID)
    assert "Traceback" in said.text
    assert said.headline.startswith("kesalahan program: KeyError")
    assert not re.search(r"\d{18}", said.text)


def test_an_interruption_is_no_end_of_one_call(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(gap, "run", interrupted)
    with pytest.raises(KeyboardInterrupt):
        caller(["gap", "data"], ID)


def test_whole_nips_are_masked_whatever_the_settings_say(caller: Caller) -> None:
    assert not re.search(r"\d{18}", caller(["gap", "190001011965011001.csv", "--show-nip"], ID).text)


def test_the_tree_of_a_language_is_made_once(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    caller(["gap", "--help"], ID)
    monkeypatch.delattr("asnkompetensi.cli.batch.call.tree")
    assert caller(["gap", "--help"], ID).status == 0


def test_the_gravest_problem_is_the_headline() -> None:
    missing = Problem("BERKAS-01", nilai={"berkas": "a.csv"})
    assert gravest([Problem("NIP-05", nilai={"jumlah": 1}), missing], ID) == spoken(missing, ID)
    assert gravest([Problem("NIP-05", nilai={"jumlah": 1})], ID) == ""
