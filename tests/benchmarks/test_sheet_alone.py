import pytest

from benchmarks.sheet_alone import main


@pytest.mark.parametrize("how", ["ours", "theirs", "openpyxl", "to-excel"])
def test_it_prints_seconds(how: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(how, "20")
    seconds, processor = map(float, capsys.readouterr().out.split())
    assert min(seconds, processor) > 0
