"""The rows of `sertifikat`, and what is said of a certificate that ends: here, and where it is a need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.reason import Reason, reason
from asnkompetensi.recommend.causes import LATE, Cause
from asnkompetensi.recommend.cautions import around, warned
from asnkompetensi.recommend.certificates import End
from asnkompetensi.recommend.frames import UNDATED
from asnkompetensi.recommend.renewals import Asks
from asnkompetensi.recommend.sentences import closed_off
from asnkompetensi.recommend.told import Facts, Told, told

if TYPE_CHECKING:
    from asnkompetensi.model.rules import TrainingRules
    from asnkompetensi.recommend.shared import Shared

_CODES = ("orang", "unit", "jabatan", "pelatihan", "jendela", "diperlukan")


def listed(shared: Shared) -> pd.DataFrame:
    """One row per person and training whose certificate ran out or will within a year, the first to end first.

    `_CODES`; `sertifikat` (name of the training); `tanggal` (day of training), `berakhir` (days); `sisa_hari` (below 0:
    it has ended), `asal_akhir` (`End`), `prioritas` (millionths; missing where nothing asks for it), `alasan`
    (reasons).
    """
    table = shared.certificates
    days, weight = table["hari"].astype("Int64"), (table["bobot"] * shared.priority[table["unit"]]).astype("Int64")
    return table[[*_CODES]].assign(
        sertifikat=pd.Categorical(table["sertifikat"].astype("str")),
        tanggal=days.where(days != UNDATED),
        berakhir=table["akhir"],
        sisa_hari=table["akhir"] - shared.today,
        asal_akhir=np.where(table["bulan"] > 0, End.DIHITUNG.value, End.TERTULIS.value),
        prioritas=weight.where(table["diperlukan"] != Asks.TIDAK.value),
        alasan=explained(table, shared).column,
    )


def explained(table: pd.DataFrame, shared: Shared) -> Told:
    """What is said of each certificate (:attr:`asnkompetensi.recommend.shared.Shared.certificates`).

    What to know before somebody attends is said only where he is to.
    """
    names, texts = pd.factorize(table["sertifikat"], sort=True)
    own = table["perlu"].to_numpy() == 1
    said = table.assign(pelatihan=table["pelatihan"].where(own, NONE), sebab=table["sebab"].where(own, Cause.ADA.value))
    cause = said["sebab"].to_numpy()
    offered, late = cause == Cause.ADA, np.isin(cause, LATE)
    begin = np.append(shared.trainings.mulai, UNDATED)[said["pelatihan"].to_numpy()]
    end = table["akhir"].to_numpy()
    facts = {
        **{name: said[name].to_numpy() for name in ("perlu", "sah", "diperlukan", "latsar", "bulan", "sebab")},
        "sampai": np.where(own, end, UNDATED),
        "lewat": (end < shared.today).astype(np.int64),
        "nama": np.where(own & ~offered, names, NONE),
        "hari_akhir": np.where(late, shared.service["hari_akhir"].to_numpy()[table["orang"]], UNDATED),
        "sesudah": np.where((begin > end) & (end >= shared.today), begin, UNDATED),
        "latsar_dahulu": shared.new[table["orang"]] * (own & offered & (table["latsar"].to_numpy() == 0)),
    }
    return told(pd.DataFrame(facts | around(said, shared)), lambda one: of_certificate(one, list(texts), shared.rules))


def of_certificate(facts: Facts, names: Sequence[str], rules: TrainingRules) -> Iterator[Reason]:
    """What is said of a certificate that ends: that it is to be renewed, or why not, and what stands beside it."""
    yield from _renewal(facts, names) if facts["perlu"] else _no_need(facts)
    if facts["bulan"]:
        yield reason("recommend.dihitung", bulan=facts["bulan"])
    yield from closed_off(facts)
    if facts["sesudah"] != UNDATED:
        yield reason("recommend.mulai_sesudah", hari_mulai=facts["sesudah"])
    if facts["latsar_dahulu"]:
        yield reason("recommend.latsar_dahulu")
    yield from warned(facts, rules)


def _renewal(facts: Facts, names: Sequence[str]) -> Iterator[Reason]:
    """That it is to be renewed, by when, and who asks for it."""
    named = {} if facts["nama"] == NONE else {"pelatihan": names[facts["nama"]]}
    key = f"perpanjangan{'_nama' if named else ''}{'_lewat' if facts['lewat'] else ''}"
    yield reason(f"recommend.{key}", hari_sampai=facts["sampai"], **named)
    asks = "standar" if facts["diperlukan"] == Asks.STANDAR else "latsar" if facts["latsar"] else "syarat"
    yield reason(f"recommend.karena_{asks}")


def _no_need(facts: Facts) -> Iterator[Reason]:
    """Why it is not to be renewed."""
    if facts["diperlukan"] == Asks.TIDAK:
        yield reason("recommend.tidak_diminta")
    elif facts["sah"]:
        yield reason("recommend.berhenti_dahulu")
    else:
        yield reason("recommend.menjadi_syarat" if facts["diperlukan"] == Asks.SYARAT else "recommend.menjadi_tawaran")
