from __future__ import annotations

import pandas as pd

from asnkompetensi.mentor.present import table
from asnkompetensi.model.data import Data
from tests.gap.data import agency, shown


def data() -> Data:
    """Two people, one of whom has neither NIP nor unit nor jabatan."""
    return agency(
        "nip|nama|unit_kerja|jabatan\n1|Ani|Dinas A|Analis\n|Budi||",
        "jabatan|kompetensi|level|jenis\nAnalis|Hukum|2|teknis",
    )


def rows(**columns: object) -> pd.DataFrame:
    """One row in which the second person is the mentor of the first."""
    given: dict[str, object] = {"orang": 1, "kompetensi": data().kompetensi.code("Hukum"), "mentor": 0, "kedekatan": 2}
    given |= dict.fromkeys(("level_standar", "level_dimiliki", "kesenjangan", "level_mentor"), 500_000)
    alasan = pd.Categorical(["[]"])
    return pd.DataFrame([{**given, "beban_mentor": 1, "jp": 4_000_000, **columns}]).assign(alasan=alasan)


def test_names_stand_for_codes_and_what_nobody_has_is_missing() -> None:
    found = table("pasangan-mentor", rows(), data())
    assert shown(found, "nip nama unit_kerja jabatan kompetensi jenis kedekatan level_mentor jp") == [
        ["190001011965011001", "Ani", "Dinas A", "Analis", "Hukum", "teknis", "instansi", "0.5", "4"]
    ]
    assert shown(found, "nip_mentor nama_mentor unit_mentor jabatan_mentor") == [["", "Budi", "(tanpa unit)", ""]]


def test_what_is_not_known_is_missing() -> None:
    found = table("pasangan-mentor", rows(jp=pd.NA), data())
    assert shown(found, "jp") == [[""]]


def test_columns_have_the_types_of_results() -> None:
    frame = table("pasangan-mentor", rows(), data()).frame
    assert {str(kind) for kind in frame.dtypes} == {"category", "Int64"}
