from __future__ import annotations

from asnkompetensi.model.problem import Grade
from asnkompetensi.text.problems.entry import Wording, catatan, galat, peringatan

INDONESIAN = Wording(judul="judul", saran="perbaiki", panjang="panjang")
ENGLISH = Wording(judul="headline", saran="mend", panjang="long")


def test_only_what_is_refused_ends_the_run_with_a_status() -> None:
    made = [galat("A", INDONESIAN, ENGLISH), peringatan("B", INDONESIAN, ENGLISH), catatan("C", INDONESIAN, ENGLISH)]
    assert [(entry.tingkat, entry.keluar) for entry in made] == [
        (Grade.GALAT, 1),
        (Grade.PERINGATAN, 0),
        (Grade.CATATAN, 0),
    ]
    assert galat("A", INDONESIAN, ENGLISH, keluar=3).keluar == 3


def test_the_words_of_one_language() -> None:
    entry = catatan("C", INDONESIAN, ENGLISH)
    assert (entry.wording("id"), entry.wording("en")) == (INDONESIAN, ENGLISH)
