"""Values as people read them, in their language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from asnkompetensi.model.kinds import SHOWN_UNITS, Shown
from asnkompetensi.model.kinds import day as days_of
from asnkompetensi.model.nip import mask, mask_all
from asnkompetensi.model.plain import plain
from asnkompetensi.model.result import Figure, Report
from asnkompetensi.text import Words
from asnkompetensi.text.reasons import spoken
from asnkompetensi.write.cells import Value
from asnkompetensi.write.evaluation import evaluation
from asnkompetensi.write.menu_nation import NAME as NATION
from asnkompetensi.write.nation_told import nation_told
from asnkompetensi.write.plan_answers import plan_answers
from asnkompetensi.write.plan_proof import plan_proof
from asnkompetensi.write.trend_told import trend_told

UNKNOWN = "\u2013"
BETWEEN = "; "  # between several words in one cell


def human(value: Value, shown: Shown, say: Words, *, show_nip: bool = True) -> str:
    """A value with the language's own separators, dates and labels, harmless to look at; NIPs masked if so asked."""
    if shown is Shown.FLAG:
        return say.label("labels", "ya" if value else "tidak")
    if isinstance(value, str):
        return _text(value, shown, say, show_nip=show_nip)
    if shown is Shown.DATE:
        return say.day(value)
    if shown is Shown.MONEY:
        return say.money(value)
    return say.number(value, SHOWN_UNITS[shown], 2 if shown is Shown.HUNDREDTH else None)


def _text(value: str, shown: Shown, say: Words, *, show_nip: bool) -> str:
    if shown is Shown.NIP and not show_nip:
        return mask(value)
    said = spoken(value, say) if shown is Shown.REASON else _labels(value, say) if shown is Shown.WORD else value
    return plain(said) if show_nip else mask_all(plain(said))


def _labels(words: str, say: Words) -> str:
    """The label of a word, or of several."""
    return BETWEEN.join(say.label("labels", word) for word in words.split(BETWEEN))


def known(value: Value | None, shown: Shown, say: Words) -> str:
    """A value, or a dash where it is not known."""
    return UNKNOWN if value is None else human(value, shown, say)


def figure(total: Figure, say: Words) -> str:
    """A number of a summary, or a dash where it is not known."""
    return known(total.value, total.shown, say)


def heading(name: str, say: Words, table: str = "") -> str:
    """The heading of a column for people: the table's own, where the column means another thing there."""
    own = f"{table}.{name}"
    found = say.label("columns", own)
    return plain(say.label("columns", name) if found == own else found)


def short_heading(name: str, say: Words, table: str = "") -> str:
    """The heading of a column in a summary, where there is less room."""
    for own in (f"kolom_{table}.{name}", f"kolom_{name}"):
        if (found := say.label("summary", own)) != own:
            return found
    return heading(name, say, table)


def on_day(day: date, say: Words) -> str:
    """The day that a result holds for, in words."""
    return say("summary.per", hari=say.day(days_of(day)))


def report_title(report: Report, say: Words) -> str:
    """What the report of a command is called."""
    return say(f"summary.judul_{report.perintah}")


def proof(report: Report, say: Words, *, calls: bool = True) -> str:
    """What is proven of a result, or how far it may be from the best; of a comparison what it comes to.

    "" where there is nothing to say. Of a plan what else is to be known follows, an answer a line; of an evaluation,
    what stands beside its trainings. `calls`: with the calls of `asn` that show more, for who can type them.
    """
    if report.perintah == "trend":
        return (
            trend_told(report.ringkasan, say) if "periode" in report.ringkasan else ""
        )  # a unit of it has no sentence
    if "nilai_serakah" in report.ringkasan:
        told = plan_proof(report.ringkasan, say, calls=calls)
        return "\n".join((told, *plan_answers(report.ringkasan, say, calls=calls)))
    if report.perintah == NATION:
        return nation_told(report.ringkasan, say)
    if report.perintah == "evaluate":
        return evaluation(report.ringkasan, say)
    proven, bound = report.ringkasan.get("terbukti"), report.ringkasan.get("level_batas")
    if proven is None or bound is None:
        return ""
    return say("summary.terbukti" if proven.value else "summary.belum_terbukti", level=figure(bound, say))


def titled(text: str) -> str:
    """A text that begins a line: its first letter is a capital."""
    return text[:1].upper() + text[1:]


def named(counts: Iterable[tuple[str, int]], say: Words) -> list[tuple[str, str]]:
    """Each count of a summary as text, and the words beside it."""
    return [(say.number(number), say.noun(f"summary.{key}", number)) for key, number in counts]
