import pytest
from jinja2 import TemplateNotFound, UndefinedError

from asnkompetensi.write.jinja import environment, source


def test_what_comes_from_data_is_escaped() -> None:
    assert environment().from_string("{{ nama }}").render(nama="<b>") == "&lt;b&gt;"


def test_what_is_not_given_is_a_fault() -> None:
    with pytest.raises(UndefinedError):
        environment().from_string("{{ nama }}").render()


def test_a_file_beside_the_templates() -> None:
    assert source(environment(), "report.css").strip() != ""
    with pytest.raises(TemplateNotFound):
        source(environment(), "tiada.css")
