from __future__ import annotations

from asnkompetensi.law.job_class import jenjang
from asnkompetensi.model.tables import TABLES
from asnkompetensi.template.choices import choices


def test_words_are_those_of_the_law() -> None:
    offered = choices()
    assert offered["level"] == (0, 1, 2, 3, 4, 5)
    assert offered["tingkat"] == ("mutlak", "penting", "perlu")
    assert offered["jenis"] == ("manajerial", "sosial_kultural", "teknis", "pemerintahan")
    assert offered["status"] == ("PNS", "CPNS", "PPPK")
    assert "Aktif" in offered["kedudukan"]
    assert "E-learning" in offered["jalur"]


def test_every_class_offered_is_understood() -> None:
    classes = [str(word) for word in choices()["jenjang_jabatan"]]
    assert [jenjang(one) for one in classes] == classes


def test_every_list_belongs_to_a_column() -> None:
    assert set(choices()) <= {name for spec in TABLES for name in spec.names}
