from __future__ import annotations

from asnkompetensi.plan.rows_seats import participants, seats
from asnkompetensi.text import words
from asnkompetensi.text.reasons import spoken
from tests.plan.planned import view
from tests.plan.problem import small

ID = words("id")


def said(taken: str, **tables: str) -> list[str]:
    """Why each seat is in the plan."""
    return [spoken(text, ID) for text in seats(view(small(**tables), taken))["alasan"]]


def test_a_seat_tells_what_it_closes_of_each_competency_and_what_that_weighs() -> None:
    assert said("1 P1, 3 P2") == [
        "menutup seluruh kesenjangan Hukum (2 level, bobot 3); menutup seluruh kesenjangan Teknis (0,5 level, bobot 1)",
        "menutup 1 dari 2 level Teknis (bobot 1)",
    ]


def test_the_weight_of_a_unit_is_told_where_it_is_not_one() -> None:
    assert said("3 P2", unit="unit_kerja | prioritas\nBina | 1.5") == [
        "menutup 1 dari 2 level Teknis (bobot 1); bobot unitnya 1,5"
    ]


def test_a_price_that_the_catalogue_does_not_give_is_told() -> None:
    free = "kode | nama | kompetensi | level_hasil\nP1 | Satu | Teknis | 3"
    assert said("3 P1", pelatihan=free)[0].endswith("; biayanya tidak ada di katalog")


def test_competencies_whose_gap_is_closed_are_named_those_of_the_training_are_not() -> None:
    assert seats(view(small(), "1 P1, 2 P1"))["kompetensi"].tolist() == ["Hukum; Teknis", "Hukum"]


def test_the_purse_that_pays_is_told_by_its_place() -> None:
    dana = "sumber_dana | jumlah\nAPBD | 0\nCSR | 1000"
    assert seats(view(small(dana=dana), "1 P1 / 2"))[["purse", "dana"]].to_numpy().tolist() == [[1, 2]]


def test_lists_go_by_class_and_number_their_people() -> None:
    pelatihan = (
        "kode | nama | kompetensi | level_hasil | maks_peserta\nP1 | Satu | Teknis | 3 | 1\nP2 | Dua | Hukum | 4 |"
    )
    found = participants(view(small(pelatihan=pelatihan), "1 P1, 1 P2, 2 P2, 3 P1"))
    assert found[["pelatihan", "angkatan", "nomor", "orang"]].to_numpy().tolist() == [
        [0, 1, 1, 0],
        [0, 2, 1, 2],
        [1, 1, 1, 0],
        [1, 1, 2, 1],
    ]
