import pytest

from asnkompetensi.cli.app import tree
from asnkompetensi.cli.localise import every
from asnkompetensi.cli.page import names
from asnkompetensi.cli.reference import markdown
from asnkompetensi.text import LANGUAGES, words
from asnkompetensi.text.problems import CATALOGUE


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_names_every_command_option_and_code(lang: str) -> None:
    text = markdown(lang)
    for command in every(tree(lang)):
        assert f"### `{' '.join(dict.fromkeys(['asn', *command.path.split('_')]))}`" in text
        assert [
            name for p in command.params if p.param_type_name == "option" for name in names(p) if name not in text
        ] == []
    assert [code for code in CATALOGUE if f"### {code}\n" not in text] == []


def test_both_languages_have_the_same_parts() -> None:
    indonesian, english = (
        [line.split()[0] for line in markdown(lang).splitlines() if line.startswith("#")] for lang in LANGUAGES
    )
    assert indonesian == english


def test_it_does_not_depend_on_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    before = markdown("id")
    monkeypatch.setenv("COLUMNS", "40")
    assert markdown("id") == before


def test_it_says_where_it_comes_from() -> None:
    assert words("en")("reference.asal") in markdown("en")
