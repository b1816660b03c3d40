"""The chapters of what it costs, who may pay for more, and when it takes place."""

from __future__ import annotations

from asnkompetensi.model.kinds import SHOWN_UNITS, Shown
from asnkompetensi.write.cells import decimal, records
from asnkompetensi.write.docx.chart import BLUE, Bars
from asnkompetensi.write.docx.told import BARS, Listing, Told
from asnkompetensi.write.overview import whole

_PURSES = Listing(
    "dana",
    "rencana-dana",
    ("sumber_dana", "untuk_unit", "untuk_kompetensi", "pagu", "terpakai", "sisa", "kelas", "kursi", "level_ditutup"),
)
_CURVE = Listing(
    "kurva", "kurva-anggaran", ("anggaran", "terpakai", "kursi", "pegawai", "kelas", "level_ditutup", "tambahan_level")
)
_SPONSORS = Listing(
    "sponsor",
    "sponsor",
    ("sponsor", "kode", "pelatihan", "unit_kerja", "peserta", "biaya", "level_ditutup", "penyelenggara", "mulai"),
)
_CLASSES = Listing(
    "jadwal",
    "rencana-kelas",
    ("mulai", "selesai", "kode", "pelatihan", "angkatan", "peserta", "penyelenggara", "sumber_dana", "biaya"),
    rows=200,
)


def budget(told: Told) -> None:
    """Purses, what each sum of money buys, and what can be asked of sponsors."""
    say = told.say
    told.paper.chapter(say("document.bab_anggaran"))
    if not told.part("plan"):
        told.paper.text(say("document.tanpa_rencana"))
        return
    told.paper.text(say("document.anggaran_isi"))
    told.put("plan", _PURSES)
    if told.put("plan", _CURVE):
        _curve(told)
    told.paper.section(say("document.sponsor"))
    told.paper.text(say("document.sponsor_isi" if told.table("plan", "sponsor") else "document.tanpa_sponsor"))
    told.put("plan", _SPONSORS)


def _curve(told: Told) -> None:
    """What each sum of money buys, the smallest on top."""
    table = told.table("plan", _CURVE.table)
    rows = records(table, BARS) if table else []
    names = [told.say.money(whole(row["anggaran"])) for row in rows]
    amounts = [decimal(whole(row["level_ditutup"]), SHOWN_UNITS[Shown.LEVEL]) for row in rows]
    levels = [told.say.number(whole(row["level_ditutup"]), SHOWN_UNITS[Shown.LEVEL]) for row in rows]
    told.paper.chart(Bars(told.say("document.gambar_kurva"), names, amounts, levels, [BLUE]))


def schedule(told: Told) -> None:
    """The classes in the order in which they begin."""
    told.paper.chapter(told.say("document.bab_jadwal"), sideways=told.part("plan") is not None)
    sentence = "jadwal_isi" if told.table("plan", _CLASSES.table) else "tanpa_rencana"
    told.paper.text(told.say(f"document.{sentence}"))
    told.put("plan", _CLASSES, lambda frame: frame.sort_values("mulai", kind="stable", na_position="last"))
