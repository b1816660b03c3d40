"""People: counts, sums, JPM in its forms, category and class of gap (contract, section 3, "JPM").

JPM is the ratio of the sums, in percent; its categories are those of Peraturan BKN 26/2019, annex, items 16 and 17.
"""

from __future__ import annotations

from collections.abc import Sequence

import narwhals.stable.v2 as nw

from asnkompetensi import law
from asnkompetensi.gap.arithmetic import quotient
from asnkompetensi.gap.pairs import COUNTS
from asnkompetensi.model.data import NONE
from asnkompetensi.model.frames import Frame
from asnkompetensi.model.kinds import HUNDREDTH_UNIT, LEVEL_UNIT
from asnkompetensi.model.rules import Band, Rules

INCOMPLETE, WITHOUT_STANDARD = "belum_lengkap", "tanpa_standar"
_WHOLE = 100 * HUNDREDTH_UNIT  # 100 percent
_NAMES = {"pasangan": "kompetensi_standar", "dinilai": "kompetensi_dinilai", "kurang": "jumlah_kurang",
          "sesuai": "jumlah_sesuai", "lebih": "jumlah_lebih"}  # fmt: skip
_SUMS = {"jumlah_usang": "usang", "jumlah_standar": "level_standar", "jumlah_dimiliki": "level_dimiliki",
         "total_kesenjangan": "kesenjangan"}  # fmt: skip
_FIGURES = {
    **{name: COUNTS[count] for count, name in _NAMES.items()},
    **{name: nw.col(column).sum() for name, column in _SUMS.items()},
}


def categories(rules: Rules) -> tuple[str, ...]:
    """The words of `kategori`, at the position of their codes: the bands of the purpose, and what stands for no JPM."""
    return (*(band.kata for band in rules.kategori), INCOMPLETE, WITHOUT_STANDARD)


def classes(rules: Rules) -> tuple[str, ...]:
    """The words of `kelas_kesenjangan`, at the position of their codes."""
    return tuple(band.kata for band in rules.kelas)


def persons(people: Frame, pairs: Frame, rules: Rules) -> Frame:
    """One row per person, those without a required level included.

    `orang`, `unit`, `jabatan`, `jenjang`; counts and sums, 0 over nothing (`jumlah_dimiliki` is missing unless every
    required competency is assessed); `jpm_mentah`, `jpm`, `jpm_tanpa_kompensasi`, `jpm_min`, `jpm_maks`, `ikk`
    (hundredths of a percent); `kategori` and `kelas` (codes; the class is -1 where there is no JPM).
    """
    figure = nw.col(*_FIGURES).fill_null(0).cast(nw.Int64)  # what has more bits is slow to divide
    sums = pairs.group_by("orang").agg(**_FIGURES)
    counted = people.join(sums, on="orang", how="left").with_columns(figure)
    figures = _graded(_measured(counted), rules)
    return figures.with_columns(jumlah_dimiliki=nw.when(nw.col("lengkap") == 1).then(nw.col("jumlah_dimiliki")))


def _measured(people: Frame) -> Frame:
    """JPM from the sums. Levels are in millionths above and below the line, so only percent and hundredths remain."""
    asked, done = nw.col("kompetensi_standar"), nw.col("kompetensi_dinilai")
    required, known = nw.col("jumlah_standar"), nw.col("jumlah_dimiliki")
    top = LEVEL_UNIT * max(level.angka for level in law.levels())
    ratios = people.with_columns(
        lengkap=((asked > 0) & (asked == done)).cast(nw.Int64),
        rendah=quotient(_WHOLE * known, required),
        tinggi=quotient(_WHOLE * (known + top * (asked - done)), required),
        tanpa=quotient(_WHOLE * (required - nw.col("total_kesenjangan")), required),
    )
    complete, lowest, highest = nw.col("lengkap") == 1, nw.col("rendah"), nw.col("tinggi")
    return ratios.with_columns(
        jpm_mentah=nw.when(complete).then(lowest),
        jpm=nw.when(complete).then(lowest.clip(upper_bound=_WHOLE)),
        jpm_tanpa_kompensasi=nw.when(complete).then(nw.col("tanpa")),
        jpm_min=nw.when(asked > 0).then(lowest.clip(upper_bound=_WHOLE)),
        jpm_maks=nw.when(asked > 0).then(highest.clip(upper_bound=_WHOLE)),
    )


def _graded(people: Frame, rules: Rules) -> Frame:
    """`ikk`, and the codes of category and class."""
    complete = nw.col("lengkap") == 1
    names = categories(rules)
    without_jpm = (
        nw.when(nw.col("kompetensi_standar") == 0)
        .then(nw.lit(names.index(WITHOUT_STANDARD)))
        .otherwise(nw.lit(names.index(INCOMPLETE)))
    )
    graded = people.with_columns(ikk=_WHOLE - nw.col("jpm"))
    return graded.with_columns(
        kategori=nw.when(complete).then(_category(rules.kategori)).otherwise(without_jpm),
        kelas=nw.when(complete).then(_class(rules.kelas)).otherwise(nw.lit(NONE)),
    )


def _category(bands: Sequence[Band]) -> nw.Expr:
    """The first band, from the highest down, whose lower limit the printed JPM reaches."""
    code = nw.lit(len(bands) - 1)
    for position in reversed(range(len(bands) - 1)):
        code = nw.when(nw.col("jpm") >= bands[position].minimal).then(nw.lit(position)).otherwise(code)
    return code


def _class(bands: Sequence[Band]) -> nw.Expr:
    """The first class, from the lowest up, below whose limit the IKK lies; the first one holds its limit too."""
    code = nw.lit(len(bands) - 1)
    for position in reversed(range(1, len(bands) - 1)):
        code = nw.when(nw.col("ikk") < bands[position].minimal).then(nw.lit(position)).otherwise(code)
    return nw.when(nw.col("ikk") <= bands[0].minimal).then(nw.lit(0)).otherwise(code)
