"""The totals of the two lists, and of those who are in neither."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw

from asnkompetensi.model.frames import Frame, collected
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure

if TYPE_CHECKING:
    import pandas as pd


def summary(people: Frame, above: pd.DataFrame, short: pd.DataFrame) -> Mapping[str, Figure]:
    """Counts of people, and levels.

    `pegawai` is the sum of `unggul_murni` (of `unggul` those who are short in none), `kembang`, `tepat_standar`
    (assessed in all, neither above nor short), `belum_diketahui` (not short so far, not assessed in all) and
    `tanpa_standar`. Of `kembang`, `campuran` are above
    in other competencies. Of `unggul`, `calon_mentor` could help somebody and `dapat_pelatihan` have a training to
    attend. `total_lebih` is of `unggul`, `total_kesenjangan` of `kembang`.
    """
    asked = nw.col("kompetensi_standar")
    assessed = (nw.col("kompetensi_dinilai") == asked) & (asked > 0)
    not_short = nw.col("jumlah_kurang") == 0
    flags = people.select(
        satu=nw.lit(1, nw.Int64),
        tepat=(assessed & not_short & (nw.col("jumlah_lebih") == 0)).cast(nw.Int64),
        belum=(~assessed & not_short & (asked > 0)).cast(nw.Int64),
        tanpa=(asked == 0).cast(nw.Int64),
    )
    sums = {str(name): int(value) for name, value in collected(flags.select(nw.all().sum())).iloc[0].items()}
    return {
        "pegawai": Figure(sums["satu"]),
        "unggul": Figure(len(above)),
        "kembang": Figure(len(short)),
        "campuran": Figure(int((short["jumlah_lebih"] > 0).sum())),
        "tepat_standar": Figure(sums["tepat"]),
        "belum_diketahui": Figure(sums["belum"]),
        "tanpa_standar": Figure(sums["tanpa"]),
        "calon_mentor": Figure(int((above["mentor"] > 0).sum())),
        "unggul_murni": Figure(int((above["jumlah_kurang"] == 0).sum())),
        "dapat_pelatihan": Figure(int(above["lanjutan"].notna().sum())),
        "total_lebih": Figure(int(above["total_lebih"].sum()), Shown.LEVEL),
        "total_kesenjangan": Figure(int(short["total_kesenjangan"].sum()), Shown.LEVEL),
    }
