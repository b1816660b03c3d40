import pytest

from asnkompetensi.write.laporan.troubles import troubles
from tests.write.laporan.dossiers import dossier


def test_problems_are_told_in_both_languages_the_gravest_first() -> None:
    found, more = troubles(dossier())
    assert [one.code for one in found] == ["NIP-02", "LEVEL-01", "UNIT-01"]
    assert (found[0].word, more) == ("galat", 0)
    assert found[0].told.count("<span lang=") == 2
    assert "Pegawai!A7" in found[0].place
    assert found[0].advice


def test_those_that_do_not_fit_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.write.laporan.troubles.MOST", 1)
    found, more = troubles(dossier())
    assert ([one.code for one in found], more) == (["NIP-02"], 2)
