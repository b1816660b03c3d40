"""What is told of people beside their levels."""

import numpy as np

from asnkompetensi.mask.people import known, told
from asnkompetensi.model.frames import collected
from tests.mask.data import assessed, computed, crowd
from tests.resolve.tables import resolved

STANDARD = [{"jabatan": "Arsiparis", "kompetensi": "Integritas", "level": 3}]


def test_somebody_unlabelled_is_told_nothing_of_and_is_no_company_to_others() -> None:
    people = crowd((6, {"jenis_kelamin": "P"}))
    data = resolved(pegawai=people, standar=STANDARD, penilaian=assessed(people, ("Integritas", 2)))[0]
    gaps = computed(data).gaps
    assert gaps is not None
    found = told(known(data, collected(gaps.pasangan)), np.zeros(6, np.int64), np.array([True, *[False] * 5]))
    assert found.shown["jenis_kelamin"].tolist() == [-1, 1, 1, 1, 1, 1]
    assert found.shown["unit_kerja"].tolist() == [-1, 0, 0, 0, 0, 0]
    assert np.bincount(found.group).tolist() == [1, 5]
