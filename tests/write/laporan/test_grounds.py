from asnkompetensi.write.laporan.grounds import grounds
from tests.write.laporan.dossiers import dossier


def test_every_ground_of_every_part_is_there_once() -> None:
    heads, rows = grounds(dossier("plan"))
    assert len(heads) == 5
    assert [str(row[1]) for row in rows][:1] == ["3"]
    assert sum("data.xlsx" in str(row[1]) for row in rows) == 1
    assert len({tuple(map(str, row)) for row in rows}) == len(rows) == 3


def test_words_of_a_ground_are_in_both_languages() -> None:
    _, rows = grounds(dossier())
    assert '<span lang="id">Sekunder</span>' in str(rows[0][3])
