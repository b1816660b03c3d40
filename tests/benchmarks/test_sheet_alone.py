import pytest

from benchmarks.sheet_alone import main


@pytest.mark.parametrize("how", ["ours", "theirs"])
def test_it_prints_seconds(how: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(how, "20")
    assert float(capsys.readouterr().out) > 0
