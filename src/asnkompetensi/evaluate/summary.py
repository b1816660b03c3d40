"""The totals: how many trainings, what is said of them, what was paid, what became of a plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from asnkompetensi.evaluate.present import four_places, hundredths
from asnkompetensi.evaluate.verdict import Putusan
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure

if TYPE_CHECKING:
    from asnkompetensi.evaluate.came import Came
    from asnkompetensi.evaluate.service import Together
    from asnkompetensi.evaluate.weighed import Weighed

LEFT = (
    "tidak_kurang", "belum_ulang", "ikut_lain", "tanpa_kurang", "tanpa_level", "tanpa_jenjang", "tanpa_unit",
)  # fmt: skip
_PLANNED = {
    "kursi_rencana": Shown.COUNT,
    "kursi_terisi": Shown.COUNT,
    "di_luar_rencana": Shown.COUNT,
    "jp_rencana": Shown.NUMBER,
    "jp_tercapai": Shown.NUMBER,
    "biaya_rencana": Shown.MONEY,
    "biaya_nyata": Shown.MONEY,
}


def summary(every: Sequence[Weighed], came: Came) -> dict[str, Figure]:
    """Trainings by verdict, people who came and those compared, and what it has cost; None where a price lacks.

    `lepas_...`: how often somebody who came is compared with nobody, over all trainings, by cause.
    """
    said = [one.hasil.putusan for one in every]
    paid = [one.ongkos.biaya for one in every]
    return {
        "pelatihan_diikuti": Figure(len(every)),
        **{word.value: Figure(said.count(word)) for word in Putusan},
        "pegawai_hadir": Figure(int(came.rows["orang"].nunique())),
        "dibandingkan": Figure(sum(one.orang.peserta for one in every)),
        "biaya_pelatihan": Figure(_total(paid), Shown.MONEY),
        "tanpa_tanggal": Figure(came.tanpa_hari),
        **{f"lepas_{name}": Figure(sum(one.lepas.get(name, 0) for one in every)) for name in LEFT},
    }


def of_plan(rows: Sequence[Mapping[str, Any]]) -> dict[str, Figure]:
    """The sums of what was planned and what happened; None where one part is not known."""
    named = {"biaya_nyata": "biaya"}
    return {name: Figure(_total([row[named.get(name, name)] for row in rows]), kind) for name, kind in _PLANNED.items()}


def of_service(found: Together) -> dict[str, Figure]:
    """How the rise of people and the index of their units go together, and over how many units."""
    return {
        "ikm_unit": Figure(found.unit),
        "ikm_hubungan": Figure(hundredths(found.hubungan), Shown.HUNDREDTH),
        "ikm_peluang": Figure(four_places(found.p), Shown.NUMBER),
    }


def _total(values: Sequence[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None
