"""The chapters of what is to be done: what people need, and the plan with what the law wants in one."""

from __future__ import annotations

from asnkompetensi.write.docx.told import Listing, Told
from asnkompetensi.write.human import proof
from asnkompetensi.write.overview import headline

PEOPLE = 100  # of the plan, by name: the workbook has all of them
_UNITS = Listing(
    "kebutuhan_unit",
    "rekomendasi-unit",
    ("unit_kerja", "pegawai", "kesenjangan", "terjawab", "kosong", "level_ditutup", "peserta", "jp", "biaya"),
)
_TRAININGS = Listing(
    "kebutuhan_pelatihan",
    "rekomendasi-pelatihan",
    ("kode", "pelatihan", "penyelenggara", "jp", "peserta", "unit", "angkatan", "level_ditutup", "biaya"),
)
_EMPTY = Listing(
    "katalog_kosong", "katalog-kosong", ("kompetensi", "jenis", "alasan", "pegawai", "unit", "total_kesenjangan"), 40
)
_PLAN = Listing(
    "rencana",
    "rencana-tahunan",
    ("kode", "pelatihan", "jenis", "kompetensi", "target_peserta", "bentuk", "jalur", "penyelenggara", "mulai",
     "selesai", "kurikulum", "biaya_peserta", "anggaran", "sumber_dana"),
    rows=200,
)  # fmt: skip
_SHARES = Listing(
    "rencana_unit",
    "rencana-unit",
    ("unit_kerja", "pegawai", "peminat", "dengan_kursi", "kursi", "total_kesenjangan", "level_ditutup", "persen",
     "biaya"),
)  # fmt: skip
_SEATS = Listing(
    "peserta",
    "rencana-peserta",
    ("kode", "pelatihan", "angkatan", "nomor", "nip", "nama", "unit_kerja", "jabatan", "jp"),
    PEOPLE,
)
_NOT_HELD = Listing(
    "kelas_batal", "kelas-batal", ("kode", "pelatihan", "penyelenggara", "peminat", "min_peserta", "alasan"), 40
)
_LEFT = Listing("sisa", "rencana-sisa", ("kompetensi", "jenis", "alasan", "pegawai", "unit", "total_kesenjangan"), 40)


def needs(told: Told) -> None:
    """What the catalogue offers for what people need, and what it lacks; colleagues who can teach."""
    say = told.say
    told.paper.chapter(say("document.bab_kebutuhan"))
    if not told.part("recommend"):
        told.paper.text(say("document.tanpa_katalog"))
    else:
        told.paper.text(say("document.kebutuhan_isi"))
        told.put("recommend", _UNITS)
        told.put("recommend", _TRAININGS)
        if table := told.table("recommend", _TRAININGS.table):
            told.bars("pelatihan", table, "pelatihan", "level_ditutup", good=True)
        told.put("recommend", _EMPTY)
    if (mentor := told.part("mentor")) and mentor.ringkasan:
        told.paper.section(say("document.mentor"))
        told.paper.text(say("document.mentor_isi"))
        told.figures("mentor", ((say.noun(f"summary.{n}", f.value), f) for n, f in headline(mentor).items()))


def plan(told: Told) -> None:
    """The plan of the year: contents a to g of PP 11/2017, article 207(3), then who sits where and what is left."""
    say, report = told.say, told.part("plan")
    told.paper.chapter(say("document.bab_rencana"), sideways=report is not None)
    if report is None:
        told.paper.text(say("document.tanpa_rencana"))
        return
    told.paper.text(say("document.rencana_isi"))
    for line in proof(report, say).splitlines()[:1]:
        told.paper.text(line)
    if not told.put("plan", _PLAN):
        told.paper.text(say("document.rencana_kosong"))
    told.put("plan", _SHARES)
    told.put("plan", _SEATS)
    told.put("plan", _NOT_HELD)
    told.put("plan", _LEFT)
