"""What every figure of the tables of `asn mentor` is made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from asnkompetensi.explain import assessment
from asnkompetensi.explain.formula import (
    PERSON,
    Choice,
    Entry,
    Formula,
    Leaf,
    Piece,
    Rows,
    Source,
    Told,
    Where,
    all_given,
)
from asnkompetensi.explain.tables.gap import PLACED, count, is_, total
from asnkompetensi.model.explanation import Part
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from asnkompetensi.explain.context import Context

PAIRS, CIRCLES, LEFT = "pasangan-mentor", "lingkar-belajar", "tanpa-mentor"
_PAIR = f"{PERSON} kompetensi"
_MENTOR = "nip_mentor nama_mentor unit_mentor"


def tables() -> Mapping[str, Told]:
    """The registry of the tables of `asn mentor`."""
    pairs = {
        **gap_figures(),
        "level_mentor": Source(mentor_level),
        "beban_mentor": Rows(PAIRS, "", _MENTOR, Part.COUNT),
        "jp": Formula(
            "jp_sesi * bulan * sesi",
            {"jp_sesi": jp_of("nkl02"), "bulan": Source(months), "sesi": Source(sessions)},
        ),
    }
    members = {
        **gap_figures(),
        "peserta": Rows(CIRCLES, "", "lingkar", Part.COUNT),
        "jp": Formula("jp_sesi * pertemuan", {"jp_sesi": jp_of("nkl10"), "pertemuan": Source(meetings)}),
    }
    return {
        PAIRS: Told("mentor", (PERSON, "kompetensi"), pairs, ("kesenjangan", "level_mentor"), None, PLACED),
        CIRCLES: Told("mentor", ("lingkar", PERSON), members, ("kesenjangan", "peserta")),
        LEFT: Told("mentor", (PERSON, "kompetensi"), gap_figures(), ("kesenjangan",), None, PLACED),
        "ringkasan-mentor": Told("mentor", (), _summary(), ("pasangan_mentor", "level_ditutup"), turunan=True),
    }


def _summary() -> dict[str, Entry]:
    near = {f"di_{place}": count(PAIRS, "", is_("kedekatan", place)) for place in ("unit", "tetangga", "instansi")}
    jp: dict[str, Piece] = {"jp_pasangan": total(PAIRS, "jp", ""), "jp_lingkar": total(CIRCLES, "jp", "")}
    unknown: dict[str, Piece] = {
        "pasangan_tanpa_jp": count(PAIRS, "", Where("jp", "kosong")),
        "lingkar_tanpa_jp": count(CIRCLES, "", Where("jp", "kosong")),
    }
    return {
        "pembelajar": Formula("pasangan_mentor + peserta_lingkar + tanpa_mentor"),
        "pasangan_mentor": count(PAIRS, ""),
        "level_ditutup": total(PAIRS, "kesenjangan", ""),
        **all_given("batas_mentor", "level_batas"),
        "terbukti": Choice(((True, "level_batas == level_ditutup"), (False, "level_batas > level_ditutup"))),
        "mentor": Rows(PAIRS, "", "", Part.COUNT, (), _MENTOR),
        **near,
        "lingkar": Rows(CIRCLES, "lingkar", "", Part.DIFFERENT),
        "peserta_lingkar": count(CIRCLES, ""),
        "tanpa_mentor": count(LEFT, ""),
        "jp": Formula(
            "jp_pasangan + jp_lingkar",
            {**jp, **unknown},
            (("pasangan_tanpa_jp + lingkar_tanpa_jp > 0", "explain.jp_tidak_diketahui"),),
        ),
    }


def gap_figures() -> dict[str, Entry]:
    """The figures of a gap, as they stand in `detail`."""
    return {name: Rows("detail", name, _PAIR, Part.SAME) for name in ("level_standar", "level_dimiliki", "kesenjangan")}


def mentor_level(context: Context, table: str, row: int) -> Leaf:
    """The level that the mentor of a row holds."""
    shelf = context.shelf(table)
    nip, nama, unit = (shelf.column(name)[row] for name in _MENTOR.split())
    orang = context.people[(nip,) if nip else ("", nama, unit)]
    return assessment.held(context, orang, context.data.kompetensi.code(str(shelf.column("kompetensi")[row])))


def jp_of(jalur: str) -> Source:
    """The JP that a meeting of a jalur counts."""

    def tell(context: Context, _: str, __: int) -> Leaf:
        rule = context.run.training.jp.get(fold(jalur))
        return Leaf(rule.jp if rule else None, encoded(reason("explain.jp_aturan")), (), context.basis(f"jp.{jalur}"))

    return Source(tell, Shown.NUMBER)


def months(context: Context, _: str, __: int) -> Leaf:
    """For how many months a pair meets."""
    return Leaf(context.run.training.bulan_mentor, "", (), context.basis("mentor.bulan"))


def sessions(context: Context, _: str, __: int) -> Leaf:
    """How many meetings a month count."""
    rule = context.run.training.jp.get(fold("nkl02"))
    return Leaf((rule and rule.sesi_per_bulan) or 1, "", (), context.basis("jp.sesi_per_bulan"))


def meetings(context: Context, _: str, __: int) -> Leaf:
    """How many meetings a circle has."""
    return Leaf(context.run.training.pertemuan_lingkar, "", (), context.basis("lingkar.pertemuan"))
