import pytest

from asnkompetensi.cli.app import tree
from asnkompetensi.cli.localise import Localised, every
from asnkompetensi.cli.page import HEADINGS, STATUSES, examples, folded, headed, names, placeholder, statuses, usage
from asnkompetensi.text import LANGUAGES, words


def found(path: str, lang: str = "id") -> Localised:
    return next(command for command in every(tree(lang)) if command.path == path)


def test_a_page_opens_with_what_it_does_and_three_examples() -> None:
    command = found("gap")
    page = command.get_help(command.make_context("asn gap", [])).splitlines()
    assert page[0].startswith("Menghitung kesenjangan kompetensi")
    assert page[2] == "Contoh:"
    assert [line.split()[:2] for line in page[3:6]] == [["asn", "gap"]] * 3
    assert page[7] == "Pemakaian: asn gap [OPSI]... SUMBER..."


def test_an_english_page_has_no_indonesian_headings() -> None:
    command = found("gap", "en")
    page = command.get_help(command.make_context("asn gap", []))
    assert [title in page for title in ("Usage: asn gap [OPTIONS]... SRC...", "Examples:", "Arguments:", "General:")]
    assert "Pemakaian" not in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_command_has_three_examples_of_itself_with_remarks(lang: str) -> None:
    for command in every(tree(lang)):
        calls = examples(command)
        assert len(calls) == 3
        assert all(call.strip() and remark.strip() for call, remark in calls), command.path


def test_a_long_list_of_words_goes_into_the_help() -> None:
    command = found("plan")
    page = " ".join(command.get_help(command.make_context("asn plan", [])).split())
    assert "--by NAMA Tabel yang diminta (bawaan: kursi). kursi, kelas, rencana," in page
    assert "sponsor, jp, kepekaan, rencana-instansi, dana-bersama." in page


def test_every_option_stands_under_a_heading_once() -> None:
    for command in every(tree("id")):
        context = command.make_context("x", [], resilient_parsing=True)
        listed = [parameter.name for _, parameters in headed(command, context) for parameter in parameters]
        assert sorted(listed) == sorted(parameter.name for parameter in command.get_params(context))
        assert [heading for heading, _ in headed(command, context)] == [
            heading for heading in HEADINGS if heading in dict(headed(command, context))
        ]


def test_names_of_options() -> None:
    options = {parameter.name: names(parameter) for parameter in found("gap").params}
    assert options["format"] == ["-f", "--format"]
    assert options["quiet"] == ["-q", "--[no-]quiet"]
    assert options["by"] == ["--by"]


@pytest.mark.parametrize(
    ("lang", "metavar", "expected"),
    [("id", "FILE", "BERKAS"), ("en", "FILE", "FILE"), ("id", "latest|best|mean", "latest|best|mean"), ("id", "", "")],
)
def test_placeholders(lang: str, metavar: str, expected: str) -> None:
    assert placeholder(words(lang), metavar) == expected


def test_usage_of_a_group_and_of_a_command() -> None:
    assert usage(found("config")) == ["[OPSI]...", "PERINTAH ..."]
    assert usage(found("template")) == ["[OPSI]...", "BERKAS"]
    assert usage(found("sample")) == ["[OPSI]...", "FOLDER"]
    assert usage(found("gap")) == ["[OPSI]...", "SUMBER..."]


def test_every_exit_status_is_explained() -> None:
    assert [number for number, _ in statuses(words("en"))] == [str(status) for status in STATUSES]


def test_a_long_list_of_words_goes_over_several_lines() -> None:
    assert folded(("--by satu|dua-tiga|empat|lima", "Tabel."), 24) == (
        "--by satu|dua-tiga|\n       empat|lima",
        "Tabel.",
    )
    assert folded(("--by satu|dua", "Tabel."), 24) == ("--by satu|dua", "Tabel.")
