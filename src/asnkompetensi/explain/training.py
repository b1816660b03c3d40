"""What the catalogue says of a training, and how much a need weighs: figures that come from cells beside the gaps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pandas as pd

from asnkompetensi import law
from asnkompetensi.explain import standard
from asnkompetensi.explain.formula import PERSON, Leaf, Source
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import Shown, day
from asnkompetensi.model.reason import decoded, encoded, reason

if TYPE_CHECKING:
    from asnkompetensi.explain.context import Context
    from asnkompetensi.model.explanation import Cell

Tell = Callable[["Context", str, int], Leaf]


def of_training(column: str) -> Source:
    """A column of the training that a row names by its kode: from the catalogue, JP also by the rule of its jalur."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        code = training(context, table, row)
        if code is None:
            return Leaf(None, encoded(reason("explain.tanpa_pelatihan")))
        frame = context.data.katalog.pelatihan
        value = frame[column].iloc[code]
        at = int(frame["asal_tabel"].iloc[code]), int(frame["asal"].iloc[code])
        if column == "jp" and bool(frame["jp_aturan"].iloc[code]):
            sel = context.sources.cells(*at, ("jalur", "hari", "jp"))
            return Leaf(_number(value), encoded(reason("explain.jp_aturan")), sel, context.basis("jp."))
        return Leaf(_number(value), encoded(reason("explain.katalog")), context.sources.cells(*at, (column,)))

    return Source(tell)


def training(context: Context, table: str, row: int) -> int | None:
    """The code of the training that a row names by its kode."""
    kode = context.shelf(table).column("kode")[row]
    return None if kode is None else int(context.data.katalog.nama.code(str(kode)))


def level_reached(context: Context, table: str, row: int) -> Leaf:
    """The level that the training of a row leads to in its competency."""
    code = training(context, table, row)
    name = context.shelf(table).column("kompetensi")[row]
    if code is None or name is None:
        return Leaf(None, encoded(reason("explain.tanpa_pelatihan")))
    frame = context.data.katalog.hasil
    kompetensi = context.data.kompetensi.code(str(name))
    (at, *_) = context.found("hasil", frame, ("pelatihan", "kompetensi"), (code, kompetensi))
    place = int(frame["asal_tabel"].iloc[at]), int(frame["asal"].iloc[at])
    sel = context.sources.cells(*place, ("level_hasil", "level_awal", "kompetensi"))
    return Leaf(_number(frame["level_hasil"].iloc[at]), encoded(reason("explain.katalog")), sel)


def need_weight(context: Context, table: str, row: int) -> Leaf:
    """How much the need of a row weighs: by the standard of the gap, the row that requires the training, else 1."""
    shelf = context.shelf(table)
    need = shelf.column("kebutuhan")[row]
    if need == "kesenjangan":
        (pair, *_) = context.fed(table, row, "detail", f"{PERSON} kompetensi").tolist()
        return standard.weight(context, context.pair(int(pair)))
    if need == "syarat" or (need == "perpanjangan" and not _of_standard(shelf.column("alasan")[row])):
        return _required(context, table, row)
    return Leaf(1, encoded(reason("explain.tanpa_tingkat")))


def _of_standard(alasan: object) -> bool:
    """Whether a certificate is to be renewed for what it teaches, and not for a requirement with a tingkat."""
    return "recommend.karena_standar" in {key for key, _ in decoded(str(alasan))}


def _required(context: Context, table: str, row: int) -> Leaf:
    """The weight of a training that the jabatan requires; Latsar, which the law requires, weighs most."""
    frame, shelf = context.data.katalog.syarat, context.shelf(table)
    job = context.data.jabatan.code(str(shelf.column("jabatan")[row]))
    rows = context.found("syarat", frame, ("jabatan",), (job,))
    code = training(context, table, row)
    if code is None:  # nothing is offered: the sentence alone names the training
        said = {fact for _, facts in decoded(str(shelf.column("alasan")[row])) for fact in facts.values()}
        rows = [one for one in rows if said & _called(context, one)]
    else:
        rows = [one for one in rows if int(frame["pelatihan"].iloc[one]) == code]
    if not rows:
        heaviest = max(law.weight(word) for word in _WORDS)
        return Leaf(heaviest, encoded(reason("explain.latsar")), (), context.basis("bobot.", "bangkom.latsar"))
    at = max(rows, key=lambda one: int(frame["bobot"].iloc[one]))
    place = int(frame["asal_tabel"].iloc[at]), int(frame["asal"].iloc[at])
    sel = context.sources.cells(*place, ("tingkat",))
    return Leaf(int(frame["bobot"].iloc[at]), encoded(reason("explain.tingkat")), sel, context.basis("bobot."))


def _called(context: Context, row: int) -> set[str]:
    """What the training of a row of requirements is called: as written there, and in the catalogue."""
    katalog = context.data.katalog
    code = int(katalog.syarat["pelatihan"].iloc[row])
    known = {str(katalog.pelatihan["nama"].iloc[code])} if code >= 0 else set()
    return {str(katalog.syarat["nama"].iloc[row]), *known}


_WORDS = ("mutlak", "penting", "perlu")


def unit_weight(context: Context, table: str, row: int) -> Leaf:
    """The `prioritas` of the unit of a row; 1 where none is given."""
    unit = context.data.unit.code(str(context.shelf(table).column("unit_kerja")[row]))
    value = context.data.prioritas[unit]
    sel = of_unit_table(context, unit, "prioritas")
    return Leaf(value, encoded(reason("explain.prioritas_unit" if sel else "explain.tanpa_prioritas")), sel)


UNIT_WEIGHT = Source(unit_weight, Shown.NUMBER)


def of_unit_table(context: Context, unit: int, column: str) -> tuple[Cell, ...]:
    """The cells of a column in the rows of the table of units that name a unit."""
    for number, source in enumerate(context.data.tabel):
        if source.nama == "unit" and column in source.frame and "unit_kerja" in source.frame:
            names = source.frame["unit_kerja"].tolist()
            rows = [row for row, name in enumerate(names) if isinstance(name, str) and _is(context, name, unit)]
            return tuple(cell for row in rows for cell in context.sources.cells(number, row, (column,)))
    return ()


def _is(context: Context, name: str, unit: int) -> bool:
    return context.data.unit.codes.get(fold(name)) == unit


def performance(context: Context, table: str, row: int) -> Leaf:
    """What a person reached of the target, in percent: of several targets the mean."""
    orang = context.person(table, row)
    frame = context.data.katalog.kinerja
    rows = [at for at in context.found("kinerja", frame, ("orang",), (orang,)) if _known(frame, at)]
    shares = [_half_up(100 * _HUNDRED * int(frame["capaian"].iloc[at]), int(frame["target"].iloc[at])) for at in rows]
    places = [(int(frame["asal_tabel"].iloc[at]), int(frame["asal"].iloc[at])) for at in rows]
    sel = tuple(cell for place in places for cell in context.sources.cells(*place, ("capaian", "target", "nip")))
    if not shares:
        return Leaf(None, encoded(reason("explain.tanpa_kinerja")))
    return Leaf(_half_up(sum(shares), len(shares)), encoded(reason("explain.kinerja", jumlah=len(shares))), sel)


_HUNDRED = 100  # hundredths
_ABSURD = 10**15  # a result this far from its target was typed wrong


def _known(frame: pd.DataFrame, at: int) -> bool:
    target, capaian = frame["target"].iloc[at], frame["capaian"].iloc[at]
    if pd.isna(target) or pd.isna(capaian):
        return False
    return int(target) > 0 and 100 * _HUNDRED * int(capaian) < _ABSURD * int(target)


def _half_up(part: int, whole: int) -> int:
    return (2 * part + whole) // (2 * whole)


def _number(value: object) -> int | None:
    return None if pd.isna(value) else int(str(value))  # type: ignore[call-overload]


def certificate(column: str) -> Source:
    """A day of the certificate of a row, beside the cells of the history that tell of it."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        shelf, frame = context.shelf(table), context.data.katalog.riwayat
        taken = shelf.column("tanggal")[row]
        mine = context.found("riwayat", frame, ("orang",), (context.person(table, row),))
        days = frame["hari"]
        rows = [at for at in mine if (None if pd.isna(days.iloc[at]) else int(days.iloc[at])) == taken]
        places = [(int(frame["asal_tabel"].iloc[at]), int(frame["asal"].iloc[at])) for at in rows]
        names = ("tanggal", "sertifikat_sampai", "pelatihan")
        sel = tuple(cell for place in places for cell in context.sources.cells(*place, names))
        return Leaf(shelf.column(column)[row], encoded(reason("explain.riwayat")), sel)

    return Source(tell, Shown.DATE)


def today(context: Context, _: str, __: int) -> Leaf:
    """The day that everything is told for."""
    return Leaf(day(context.run.training.as_of), "", (), context.basis("hitung.per_tanggal"))
