from dataclasses import replace

import pytest

from asnkompetensi.diff.causes import Cause, Kind, causes
from asnkompetensi.model.saved import Saved
from tests.diff.saving import saved

ONE, TWO = "1" * 64, "2" * 64
A = saved({"detail": "nip\n1"}, {"jpm.batas": "90", "hitung.tujuan": "mapping"}, {"d/data.xlsx": ONE})


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (saved({"detail": "nip\n2"}, {"jpm.batas": "90", "hitung.tujuan": "mapping"}, {"lain/nama.xlsx": ONE}), []),
        (
            saved({}, {"jpm.batas": "90", "hitung.tujuan": "mapping"}, {"e/data.xlsx": TWO}),
            [Cause(Kind.MASUKAN, "data.xlsx", "1" * 12, "2" * 12)],
        ),
        (
            saved({}, {"jpm.batas": "85", "hitung.tujuan": "mapping"}, {"data.xlsx": ONE}),
            [Cause(Kind.TETAPAN, "jpm.batas", "90", "85")],
        ),
        (
            saved({}, {"jpm.batas": "85", "hitung.tujuan": "mapping"}, {"data.xlsx": ONE}, chosen=("jpm.batas",)),
            [Cause(Kind.SETELAN, "jpm.batas", "90", "85")],
        ),
        (
            saved({"detail": "nip, jpm\n1, 90"}, {"jpm.batas": "90", "hitung.tujuan": "mapping"}, {"data.xlsx": ONE}),
            [Cause(Kind.KOLOM, "detail", "", "jpm")],
        ),
        (replace(A, versi="0.2"), []),
    ],
)
def test_why_two_results_differ(other: Saved, told: list[Cause]) -> None:
    assert list(causes(A, other)) == told


def test_files_of_one_name_are_compared_each_with_its_own() -> None:
    old = saved({}, {}, {"data/2024/a.csv": ONE, "data/2025/a.csv": TWO})
    new = saved({}, {}, {"salinan/2025/a.csv": TWO, "salinan/2024/a.csv": "3" * 64})
    assert list(causes(old, new)) == [Cause(Kind.MASUKAN, "2024/a.csv", "1" * 12, "3" * 12)]


def test_another_version_and_another_command() -> None:
    old, new = replace(A, versi="0.1"), replace(A, versi="0.2", perintah="plan")
    assert list(causes(old, new)) == [
        Cause(Kind.PERINTAH, "asn", "gap", "plan"),
        Cause(Kind.VERSI, "asn", "0.1", "0.2"),
    ]


def test_a_table_alone_tells_no_causes() -> None:
    bare = saved({"detail": "nip\n1"})
    assert list(causes(A, bare)) == [Cause(Kind.TAK_TERTULIS, "hasil.json")]
