import pytest

from asnkompetensi.cli.app import tree
from asnkompetensi.cli.localise import LocalCommand, LocalGroup, every, localise, option_words, whole
from asnkompetensi.text import LANGUAGES, Words, words


def test_the_tree_in_order() -> None:
    assert [command.path for command in every(tree("id"))] == [
        "asn", "gap", "check", "recommend", "plan", "mentor", "talent", "explain", "evaluate", "trend", "report",
        "mask", "map", "template", "sample", "show", "diff", "run", "config", "config_show",
    ]  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_command_and_option_has_its_words(lang: str) -> None:
    texts = [
        (command.path, parameter.name, getattr(parameter, "help", ""))
        for command in every(tree(lang))
        for parameter in command.params
    ]
    assert [(path, name) for path, name, text in texts if not text] == []
    assert all(text == text.strip() and text.endswith(".") for _, _, text in texts)


def test_each_language_has_its_own_words() -> None:
    indonesian, english = ({c.path: c.help for c in every(tree(lang))} for lang in LANGUAGES)
    assert [path for path in indonesian if indonesian[path] == english[path]] == []


def test_a_command_may_word_a_shared_option_its_own_way() -> None:
    say = words("en")
    assert option_words(say, "check", "output") != option_words(say, "gap", "output") == say("help.opsi_output")


def test_a_value_stays_as_typed() -> None:
    gap = tree("id").inner("gap")
    context = gap.make_context("gap", ["a.xlsx", "--as-of", "kemarin", "--no-raw", "--unit", "A", "--unit", "B"])
    given = {name: value for name, value in context.params.items() if value}
    assert given == {"sources": ("a.xlsx",), "as_of": "kemarin", "unit": ["A", "B"]}
    assert context.params["raw"] is False
    assert context.params["exit_zero"] is None


def test_a_command_is_made_once_when_it_is_asked_for() -> None:
    made: list[str] = []

    def maker(say: Words) -> LocalCommand:
        made.append(say.lang)
        return LocalCommand("show")

    group = LocalGroup(name="config")
    group.makers = {"show": maker}
    localise(group, words("en"), "config")
    assert made == []
    assert group.inner("show") is group.inner("show")
    assert made == ["en"]
    assert group.inner("show").path == "config_show"
    assert group.inner("show").help == words("en")("help.config_show")


def test_paths_of_sub_commands() -> None:
    root = tree("id")
    assert root.children()["gap"] == "gap"
    assert root.inner("config").children() == {"show": "config_show"}
    assert root.inner("gap").children() == {}


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("--explain", ["--explain", ""]),
        ("--explain NIP-02", ["--explain", "NIP-02"]),
        ("--explain --lang en", ["--explain", "", "--lang", "en"]),
        ("--lang en --explain", ["--lang", "en", "--explain", ""]),
        ("--lang", ["--lang"]),
        ("-- --explain", ["--", "--explain"]),
    ],
)
def test_an_option_that_means_something_without_a_value(given: str, made: list[str]) -> None:
    assert whole(given.split()) == made
