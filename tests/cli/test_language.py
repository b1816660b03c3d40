from pathlib import Path

import pytest

from asnkompetensi.cli.language import chosen, option


@pytest.mark.parametrize(
    ("arguments", "environ", "expected"),
    [
        ([], {}, "id"),
        (["gap", "--lang", "en"], {}, "en"),
        (["--lang=en", "gap"], {}, "en"),
        (["gap"], {"ASN_LANG": "en"}, "en"),
        (["gap", "--lang", "id"], {"ASN_LANG": "en"}, "id"),
        (["gap", "--lang", "fr"], {"ASN_LANG": "en"}, "en"),
        (["gap", "--", "--lang", "en"], {}, "id"),
        (["gap", "--lang"], {}, "id"),
    ],
)
def test_option_beats_environment_beats_default(arguments: list[str], environ: dict[str, str], expected: str) -> None:
    assert chosen(arguments, environ) == expected


def test_project_file_beats_user_file(tmp_path: Path) -> None:
    user = tmp_path / "rumah" / "asnkompetensi" / "asn.toml"
    user.parent.mkdir(parents=True)
    user.write_text('lang = "en"')
    assert chosen([], {}) == "en"
    Path("asn.toml").write_text('lang = "id"')
    assert chosen([], {}) == "id"


def test_a_file_named_on_the_command_line_counts() -> None:
    Path("lain.toml").write_text('lang = "en"')
    assert chosen(["gap", "--config", "lain.toml"], {}) == "en"


@pytest.mark.parametrize("content", ["lang = ", "lang = 3", 'lang = ["en"]', 'bahasa = "en"'])
def test_a_broken_file_does_not_keep_the_program_from_speaking(content: str) -> None:
    Path("asn.toml").write_text(content)
    assert chosen([], {}) == "id"


def test_the_last_of_two_equal_options_counts() -> None:
    assert option(["--lang", "en", "--lang=id"], "--lang") == "id"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["run", "jauh/tugas.toml"], "en"),
        (["run", "--only", "a", "jauh/tugas.toml"], "en"),
        (["run", "jauh/tugas.toml", "--config", "id.toml"], "id"),
        (["gap", "jauh/tugas.toml"], "id"),
        (["run"], "id"),
    ],
)
def test_a_file_of_tasks_counts_for_its_run(arguments: list[str], expected: str) -> None:
    Path("jauh").mkdir()
    Path("jauh/tugas.toml").write_text('lang = "en"')
    Path("id.toml").write_text('lang = "id"')
    assert chosen(arguments, {}) == expected
