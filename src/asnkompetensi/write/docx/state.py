"""The chapters of what is: the people of the agency, and what their competencies lack."""

from __future__ import annotations

from asnkompetensi.model.kinds import Shown
from asnkompetensi.write.docx.grid import Grid
from asnkompetensi.write.docx.told import Listing, Told
from asnkompetensi.write.heat import Heat, heat
from asnkompetensi.write.human import known
from asnkompetensi.write.overview import overview

KINDS = ("teknis", "manajerial", "sosial_kultural", "pemerintahan")
SCALE = ("4E79A7", "EDC948", "F28E2B", "A0A7AD")  # apart for every kind of colour blindness, and in grey
SHADES = ("D6E6F4", "E4EBDF", "F2F0CA", "FFF3BF", "FCDF9F", "F9C97D", "F6B45B", "F28E2B")
_UNITS, _COMPETENCIES = 30, 11
_PEOPLE = Listing("pegawai_unit", "unit", ())
_JABATAN = Listing(
    "jabatan", "jabatan", ("jabatan", "jenjang_jabatan", "pegawai", "dinilai", "lengkap", "rata_jpm"), rows=40
)
_GROUPS = Listing(
    "kelompok", "jangkauan", ("dimensi", "kelompok", "pegawai", "dengan_kesenjangan", "dengan_tawaran", "persen")
)
_UNIT_GAPS = Listing(
    "kesenjangan_unit",
    "unit",
    ("unit_kerja", "pasangan_dinilai", "pasangan_kurang", "persen_kurang", "total_kesenjangan", "rata_kesenjangan",
     "kompetensi_terlemah"),
)  # fmt: skip
_GAPS = Listing(
    "kesenjangan_jenis",
    "kompetensi",
    ("kompetensi", "pasangan", "dinilai", "kurang", "sesuai", "lebih", "belum_dinilai", "persen_kurang",
     "total_kesenjangan", "rata_kesenjangan"),
)  # fmt: skip


def people(told: Told) -> None:
    """Who works in the agency: by unit, by jabatan, by group; how fit they are for their jabatan."""
    told.paper.chapter(told.say("document.bab_profil"))
    told.paper.text(told.say("document.profil_isi"))
    gaps, unit = told.part("gap"), told.table("gap", "unit")
    if not gaps or unit is None:
        told.paper.text(told.say("document.tanpa_data"))
        return
    names = [column.name for column in unit.columns]
    scale = names[names.index("rata_jpm") + 1 : names.index("pasangan")]
    columns = ("unit_kerja", "pegawai", "dinilai", "lengkap", "rata_jpm", *scale)
    told.put("gap", Listing(_PEOPLE.key, _PEOPLE.table, columns))
    told.scale("kategori", list(overview(gaps, 0).kategori.items()), SCALE)
    told.put("gap", _JABATAN)
    told.put("recommend", _GROUPS, lambda frame: frame[frame["dimensi"] != "unit"])


def gaps(told: Told) -> None:
    """What lacks where: by unit, by kind of competency, and both together."""
    say = told.say
    told.paper.chapter(say("document.bab_kesenjangan"))
    told.paper.text(say("document.kesenjangan_isi"))
    told.put("gap", _UNIT_GAPS)
    if unit := told.table("gap", "unit"):
        told.bars("unit", unit, "unit_kerja", "total_kesenjangan")
    table = told.table("gap", "kompetensi")
    kinds = list(dict.fromkeys(table.frame["jenis"].dropna())) if table else []
    for kind in sorted(kinds, key=lambda one: KINDS.index(one) if one in KINDS else len(KINDS)):
        _of_kind(told, str(kind))
    report = told.part("gap")
    if report and (found := heat(report, _UNITS, _COMPETENCIES)):
        told.paper.section(say("document.peta"))
        told.paper.table(say("document.tabel_peta"), _map(found, told), _more(found, told))


def _of_kind(told: Told, kind: str) -> None:
    name, table = told.say.label("labels", kind), told.table("gap", "kompetensi")
    told.paper.section(told.say("document.jenis", jenis=name))
    told.put("gap", _GAPS, lambda frame: frame[frame["jenis"] == kind], jenis=name)
    if table:
        own = type(table)(table.name, table.columns, table.frame[table.frame["jenis"] == kind])
        told.bars("jenis", own, "kompetensi", "total_kesenjangan", jenis=name)


def _map(found: Heat, told: Told) -> Grid:
    """Units down, competencies across; a colour says what the number says."""
    largest = max((gap for gaps in found.gaps for gap in gaps if gap is not None), default=0)
    rows = [
        [unit, *(known(gap, Shown.HUNDREDTH, told.say) for gap in gaps)]
        for unit, gaps in zip(found.units, found.gaps, strict=True)
    ]
    fills = [["", *(_shade(gap, largest) for gap in gaps)] for gaps in found.gaps]
    heads = [told.say.label("columns", "unit_kerja"), *found.competencies]
    return Grid(heads, rows, [False, *[True] * len(found.competencies)], fills, is_turned=True)


def _shade(gap: int | None, largest: int) -> str:
    if gap is None:
        return ""
    return SHADES[min(gap * len(SHADES) // largest, len(SHADES) - 1)] if largest else SHADES[0]


def _more(found: Heat, told: Told) -> str:
    if not found.cut:
        return ""
    return told.say(f"document.peta_{found.cut}", unit=found.more_units, kompetensi=found.more_competencies)
