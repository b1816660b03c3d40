"""What every figure of the two lists of `asn talent` is made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from asnkompetensi.explain import staff, training
from asnkompetensi.explain.formula import PERSON, Entry, Formula, Leaf, Rows, Source, Told, Where
from asnkompetensi.explain.tables.gap import INCOMPLETE, PLACED, WITHOUT, above, count, is_, total
from asnkompetensi.explain.training import UNIT_WEIGHT, of_training
from asnkompetensi.model.explanation import Part
from asnkompetensi.model.kinds import LEVEL_UNIT, Shown
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from asnkompetensi.explain.context import Context
    from asnkompetensi.model.explanation import Cell


def tables() -> Mapping[str, Told]:
    """The registry of the two lists."""
    stronger = is_("status", "lebih")
    common: dict[str, Entry] = {
        "jpm": _same("jpm"),
        "jumlah_kurang": _same("jumlah_kurang"),
        "kompetensi_lebih": count("detail", PERSON, stronger),
        "kinerja_persen": Source(training.performance),
    }
    outstanding: dict[str, Entry] = {
        **common,
        "kompetensi_standar": _same("kompetensi_standar"),
        "total_lebih": total("detail", "selisih", PERSON, stronger),
        "jp": of_training("jp"),
        "biaya_peserta": of_training("biaya_peserta"),
        "level_naik": Source(levels_gained),
        "mentor": Source(colleagues),
    }
    weights = {"beban": Source(burden, Shown.LEVEL), "prioritas_unit": UNIT_WEIGHT}
    developing: dict[str, Entry] = {
        **common,
        "total_kesenjangan": _same("total_kesenjangan"),
        "prioritas": Formula("beban * prioritas_unit", weights),
    }
    person = Source(staff.person)
    return {
        "unggul": Told("talent", (PERSON,), outstanding, ("kompetensi_lebih", "total_lebih"), person, PLACED),
        "kembang": Told("talent", (PERSON,), developing, ("jumlah_kurang", "prioritas"), person, PLACED),
        "ringkasan-talent": Told("talent", (), _summary(), ("unggul", "kembang"), turunan=True),
    }


def _summary() -> dict[str, Entry]:
    not_short = Where("jumlah_kurang", "sama", 0)
    return {
        "pegawai": count("pegawai", ""),
        "unggul": count("unggul", ""),
        "kembang": count("kembang", ""),
        "campuran": count("kembang", "", above("kompetensi_lebih")),
        "belum_diketahui": count("pegawai", "", is_("kategori", INCOMPLETE), not_short),
        "tanpa_standar": count("pegawai", "", is_("kategori", WITHOUT)),
        "tepat_standar": Formula("pegawai - unggul_murni - kembang - belum_diketahui - tanpa_standar"),
        "calon_mentor": count("unggul", "", above("mentor")),
        "unggul_murni": count("unggul", "", not_short),
        "dapat_pelatihan": count("unggul", "", Where("kode", "ada")),
        "total_lebih": total("unggul", "total_lebih", ""),
        "total_kesenjangan": total("kembang", "total_kesenjangan", ""),
    }


def _same(column: str) -> Rows:
    return Rows("pegawai", column, PERSON, Part.SAME)


def burden(context: Context, table: str, row: int) -> Leaf:
    """The levels short of a person, each by the weight of its standard."""
    gaps = context.shelf("detail").column("kesenjangan")
    rows = [at for at in context.fed(table, row, "detail", PERSON).tolist() if gaps[at]]
    beban = sum(int(gaps[at] or 0) * context.pair(at)["bobot"] for at in rows)
    return Leaf(beban, encoded(reason("explain.beban", jumlah=len(rows))), (), context.basis("bobot."))


def levels_gained(context: Context, table: str, row: int) -> Leaf:
    """The levels that the training of a row adds in the competencies that the person is above in, and may enter at."""
    code = training.training(context, table, row)
    if code is None:
        return Leaf(None, encoded(reason("explain.tanpa_pelatihan")))
    shelf, frame = context.shelf("detail"), context.data.katalog.hasil
    rows = [at for at in context.fed(table, row, "detail", PERSON).tolist() if shelf.column("status")[at] == "lebih"]
    held = {str(shelf.column("kompetensi")[at]): int(shelf.column("level_dimiliki")[at] or 0) for at in rows}
    sums = 0
    sel: list[Cell] = []
    for name, level in held.items():
        key = code, context.data.kompetensi.code(name)
        for at in context.found("hasil", frame, ("pelatihan", "kompetensi"), key):
            reached, entered = frame["level_hasil"].iloc[at], frame["level_awal"].fillna(0).iloc[at]
            if reached > level >= entered:
                sums += int(reached) - level
                place = int(frame["asal_tabel"].iloc[at]), int(frame["asal"].iloc[at])
                sel += context.sources.cells(*place, ("level_hasil",))
    return Leaf(sums, encoded(reason("explain.level_naik", jumlah=len(sel))), tuple(sel))


def colleagues(context: Context, table: str, row: int) -> Leaf:
    """How many gaps of colleagues the person of a row could help with: held a level at least above what they need."""
    from asnkompetensi.model.frames import collected

    held = collected(context.run.gaps.dimiliki.select("orang", "kompetensi", "level"))
    orang = context.person(table, row)
    mine = held[held["orang"] == orang]
    levels = dict(zip(mine["kompetensi"].tolist(), mine["level"].tolist(), strict=True))
    shelf = context.shelf("detail")
    short = shelf.rows(["status"], ["kurang"]).tolist()
    names = {context.data.kompetensi.names[code]: int(level) for code, level in levels.items()}
    helped = sum(
        names.get(str(shelf.column("kompetensi")[at]), -1) >= int(shelf.column("level_standar")[at] or 0) + LEVEL_UNIT
        for at in short
    )
    return Leaf(helped, encoded(reason("explain.dapat_dibantu", jumlah=helped)))
