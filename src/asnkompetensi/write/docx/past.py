"""The chapters of what became of earlier plans, and of the figures that the evaluation of the merit system asks for."""

from __future__ import annotations

from collections.abc import Iterator

from asnkompetensi.write.docx.grid import Grid
from asnkompetensi.write.docx.told import Listing, Told
from asnkompetensi.write.human import figure, proof, titled
from asnkompetensi.write.overview import headline

_UNITS = Listing(
    "tren_unit",
    "tren-unit",
    ("unit_kerja", "arah", "kesenjangan_lama", "kesenjangan_baru", "perubahan", "naik", "turun", "jpm_lama",
     "jpm_baru"),
)  # fmt: skip
_COMPETENCIES = Listing(
    "tren_kompetensi",
    "tren-kompetensi",
    ("kompetensi", "jenis", "arah", "kesenjangan_lama", "kesenjangan_baru", "perubahan", "naik", "turun"),
)
_TRAININGS = Listing(
    "evaluasi",
    "evaluasi-pelatihan",
    ("kode", "pelatihan", "peserta", "pembanding", "dampak", "dampak_min", "dampak_maks", "putusan", "biaya"),
)
_PLANNED = Listing(
    "evaluasi_rencana",
    "evaluasi-rencana",
    ("kode", "pelatihan", "kursi_rencana", "kursi_terisi", "jp_rencana", "jp_tercapai", "biaya_rencana", "biaya"),
)
# What stands as evidence for each thing that is evaluated: a command and its figures.
MERIT: dict[str, dict[str, tuple[str, ...]]] = {
    "skj": {"gap": ("pegawai", "tanpa_standar")},
    "diukur": {"gap": ("dinilai", "lengkap", "pasangan", "pasangan_dinilai", "kedaluwarsa")},
    "kesenjangan": {"gap": ("pasangan_kurang", "total_kesenjangan", "rata_jpm")},
    "akpk": {"recommend": ("kebutuhan", "terjawab", "kosong")},
    "rencana": {
        "plan": ("kelas", "kursi", "pegawai_kursi", "level_ditutup", "pagu", "terpakai", "jp_kurang_sebelum",
                 "jp_kurang_sesudah"),
        "mentor": ("pasangan_mentor", "peserta_lingkar"),
    },
    "evaluasi": {
        "trend": ("kesenjangan_lama", "kesenjangan_baru", "perubahan"),
        "evaluate": ("pelatihan_diikuti", "ada_dampak", "tidak_terlihat", "data_kurang"),
    },
}  # fmt: skip


def last_year(told: Told) -> None:
    """What changed since an earlier period, and whether its trainings worked; else that nothing was given for it."""
    say = told.say
    told.paper.chapter(say("document.bab_evaluasi"))
    parts = [(command, report) for command in ("trend", "evaluate") if (report := told.part(command))]
    told.paper.text(say("document.evaluasi_isi" if parts else "document.tanpa_evaluasi"))
    for command, report in parts:
        told.paper.section(say(f"summary.judul_{command}"))
        for line in proof(report, say).splitlines():
            told.paper.text(line)
        told.figures(command, ((say.noun(f"summary.{n}", f.value), f) for n, f in headline(report).items()))
        told.put(command, _UNITS)
        told.put(command, _COMPETENCIES)
        told.put(command, _TRAININGS)
        told.put(command, _PLANNED)


def merit(told: Told) -> None:
    """Figures that show what was done; no score, which is the evaluators' own."""
    say = told.say
    told.paper.chapter(say("document.bab_merit"))
    told.paper.text(say("document.merit_isi"))
    heads = [say(f"document.kolom_{name}") for name in ("unsur", "bukti", "angka")]
    told.paper.table(say("document.tabel_merit"), Grid(heads, list(_evidence(told)), [False, False, True]))


def _evidence(told: Told) -> Iterator[list[str]]:
    for element, sources in MERIT.items():
        rows = [
            [titled(told.say(f"document.bukti_{name}")), figure(report.ringkasan[name], told.say)]
            for command, names in sources.items()
            if (report := told.part(command))
            for name in names
            if name in report.ringkasan
        ]
        for first, row in enumerate(rows or [[told.say("document.belum_ada"), ""]]):
            yield ["" if first else told.say(f"document.unsur_{element}"), *row]
