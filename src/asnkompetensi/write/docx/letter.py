"""The letter to the head of a unit: who lacks what, which training answers it, who has a seat."""

from __future__ import annotations

from typing import BinaryIO

from asnkompetensi.model.dossier import Dossier, of_unit
from asnkompetensi.model.kinds import day
from asnkompetensi.model.plain import plain
from asnkompetensi.text import Words
from asnkompetensi.write.docx.annex import signed
from asnkompetensi.write.docx.base import base, save
from asnkompetensi.write.docx.block import block
from asnkompetensi.write.docx.paper import Paper
from asnkompetensi.write.docx.told import Listing, Told

_CENTRE = '<w:jc w:val="center"/>'
_ROWS = 200  # of a list: the unit's workbook has all
_HEAD = ("yth", "dari", "nomor", "tanggal", "sifat", "isi_lampiran", "hal")
_SEATS = Listing(
    "surat_kursi",
    "rencana-kursi",
    ("nip", "nama", "jabatan", "kompetensi", "pelatihan", "angkatan", "mulai", "penyelenggara", "sumber_dana"),
    _ROWS,
)
_NEEDS = Listing(
    "surat_kebutuhan",
    "rekomendasi-pegawai",
    ("nip", "nama", "jabatan", "kompetensi", "level_standar", "level_dimiliki", "kesenjangan", "pelatihan"),
    _ROWS,
)
_GAPS = Listing("surat_kebutuhan", "detail", _NEEDS.columns, _ROWS)
_WITHOUT = Listing("surat_tanpa", "tanpa-kursi", ("nip", "nama", "jabatan", "total_kesenjangan", "alasan"), _ROWS)
_UNIT = Listing(
    "surat_unit",
    "unit",
    ("unit_kerja", "pegawai", "dinilai", "lengkap", "rata_jpm", "pasangan_kurang", "total_kesenjangan",
     "kompetensi_terlemah"),
)  # fmt: skip


def write(
    dossier: Dossier, unit: str, say: Words, style: bytes | None, stream: BinaryIO, *, show_nip: bool = True
) -> None:
    """Write the letter to the head of a unit, in the look of the agency's template `style` or our own.

    `dossier` is that of the agency or of the unit alone. Without `show_nip` no NIP stands in the letter. The same
    dossier, words and template give the same bytes.
    """
    own = dossier if dossier.unit == (unit,) else of_unit(dossier, unit)
    paper = Paper(base(style, say), say)
    told = Told(own, paper, say, show_nip)
    _head(told, unit)
    told.put("gap", _UNIT)
    _asked(told)
    paper.text(say("letter.penutup"))
    signed(told, "letter")
    paper.text(say("letter.tembusan"))
    _lists(told)
    paper.finish()
    save(paper.base, say("letter.perihal", unit=plain(unit)), dossier.as_of, say, stream)


def _head(told: Told, unit: str) -> None:
    """Who writes to whom about what; number and date are left to be filled in."""
    paper, say = told.paper, told.say
    if told.dossier.instansi:
        paper.text(told.dossier.instansi, more=_CENTRE, look="<w:b/>")
    paper.text(say("letter.judul"), more=_CENTRE, look="<w:b/>")
    known = {"unit": plain(unit)}
    rows = [[say(f"letter.kepala_{name}"), ":", say(f"letter.{name}", **known)] for name in _HEAD]
    paper.add(block(rows, (3, 1, 16), paper.room, paper.base.style("Normal")))
    paper.text(say("letter.pembuka", hari=say.day(day(told.dossier.as_of)), **known))


def _asked(told: Told) -> None:
    """What the head is asked to do."""
    if told.table("plan", _SEATS.table):
        told.paper.text(told.say("letter.kursi"))
    elif told.part("plan"):
        told.paper.text(told.say("letter.tanpa_kursi"))


def _lists(told: Told) -> None:
    """Who has a seat, who lacks what, who has no seat and why: on pages of their own, across."""
    told.paper.appendix(told.say("letter.daftar"), sideways=True)
    told.put("plan", _SEATS)
    needs = told.put("recommend", _NEEDS)
    if not needs and not told.put("gap", _GAPS, lambda frame: frame[frame["status"] == "kurang"]):
        told.paper.text(told.say("letter.tanpa_kesenjangan"))
    told.put("plan", _WITHOUT)
