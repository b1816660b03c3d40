"""What the templates of the page name, from the parts of a dossier."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from markupsafe import Markup, escape

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.kinds import LEVEL_UNIT, MONEY_UNIT
from asnkompetensi.model.plain import tellable
from asnkompetensi.model.result import Report
from asnkompetensi.text import Words
from asnkompetensi.write.basis import filters
from asnkompetensi.write.human import on_day
from asnkompetensi.write.laporan.both import SAYS, both, pair, said, two
from asnkompetensi.write.laporan.cards import cards
from asnkompetensi.write.laporan.grounds import grounds
from asnkompetensi.write.laporan.head import head
from asnkompetensi.write.laporan.map import heat_map
from asnkompetensi.write.laporan.money import budget_curve, purses
from asnkompetensi.write.laporan.packed import json_text
from asnkompetensi.write.laporan.people import LISTED, people
from asnkompetensi.write.laporan.periods import moved
from asnkompetensi.write.laporan.sheets import Sheet, sheet
from asnkompetensi.write.laporan.troubles import troubles
from asnkompetensi.write.menus import MENUS

GAP_TABLES = ("unit", "kompetensi", "jabatan")
UNIT_TABLES = ("rekomendasi-unit-pelatihan", "rencana-kursi", "tanpa-kursi")  # of a page that is about one unit
COMPARED = ("trend", "evaluate")
MILLION = 1_000_000


def content(dossier: Dossier, say: Words, *, show_nip: bool) -> dict[str, Any]:
    """All that the templates show, in both languages; numbers of tables as `say` writes them."""
    parts = dossier.bagian
    gap = parts["gap"]
    heat = heat_map(gap, say)
    persons = people(gap.tabel["pegawai"], dossier.unit)
    found, more = troubles(dossier)
    basis_heads, basis = grounds(dossier)
    packed = cards(dossier, persons, say, show_nip=show_nip)
    return {
        **_words(say),
        "title": " \u00b7 ".join(filter(None, (tellable(dossier.instansi), say("page.judul"), on_day(gap.as_of, say)))),
        "agency": _agency(dossier),
        "subtitle": both(lambda say: on_day(gap.as_of, say)),
        "filters": [two(told) for told in zip(*(filters(gap, say) for say in SAYS), strict=True)],
        "views": _views(dossier, mapped=heat is not None),
        "heads": [head(parts[name]) for name in ("gap", "recommend", "plan") if name in parts],
        "heat": heat,
        "kinds": [(word, _labels(word)) for word in heat.kinds] if heat else [],
        "sheets": _sheets(dossier, say, show_nip=show_nip),
        "people_heads": persons.heads(),
        "list_heads": persons.heads(LISTED),
        "groups": list(persons.groups(say, show_nip=show_nip)),
        "plan": head(parts["plan"]) if "plan" in parts else None,
        "offers": head(parts["recommend"]) if "recommend" in parts else None,
        "curve": budget_curve(parts["plan"]) if "plan" in parts else None,
        "purses": purses(parts["plan"]) if "plan" in parts else (),
        "compared": [head(parts[name]) for name in COMPARED if name in parts],
        "changes": moved(parts["trend"]) if "trend" in parts else (),
        "issues": found,
        "more_issues": more,
        "basis_heads": basis_heads,
        "basis": basis,
        "masked": not show_nip,
        "data": json_text(packed),
    }


def _words(say: Words) -> dict[str, Any]:
    """What templates say words with."""

    def named(key: str) -> Markup:
        return _attributes(pair(lambda say: say(key)))

    def labelled(key: str) -> Markup:
        return Markup(' aria-label="{}"{}').format(say(key), named(key))

    return {
        "say": say,
        "says": SAYS,
        "at": SAYS.index(say),
        "said": said,
        "named": named,
        "labelled": labelled,
        "attributes": _attributes,
        "level": lambda value: say.number(value, LEVEL_UNIT),
        "million": lambda value: say.number(value, MILLION * MONEY_UNIT),
    }


def _attributes(texts: tuple[str, ...]) -> Markup:
    """Texts in both languages as attributes, where no element can stand."""
    one = Markup(' data-{}="{}"')
    return Markup("").join(one.format(say.lang, text) for say, text in zip(SAYS, texts, strict=True))


def _labels(word: str) -> tuple[str, ...]:
    return pair(lambda say: say.label("labels", word))


def _agency(dossier: Dossier) -> Markup:
    """Whose page it is: the agency, the unit where it is about one, else what the page is."""
    names = [dossier.instansi, *(dossier.unit if len(dossier.unit) == 1 else ())]
    told = " \u00b7 ".join(tellable(name) for name in names if name)
    return escape(told) if told else said("page.judul")


def _views(dossier: Dossier, *, mapped: bool) -> list[str]:
    there = {
        "peta": mapped,
        "pelatihan": "recommend" in dossier.bagian,
        "tren": any(name in dossier.bagian for name in COMPARED),
    }
    order = ("ringkasan", "peta", "pegawai", "pelatihan", "rencana", "tren", "masalah", "metode")
    return [name for name in order if there.get(name, True)]


def _sheets(dossier: Dossier, say: Words, *, show_nip: bool) -> Callable[[str], Iterator[Sheet]]:
    """The tables of a part that are not about single people, but for a page that is about one unit."""

    def tables(command: str) -> Iterator[Sheet]:
        report: Report | None = dossier.bagian.get(command)
        names = (*(GAP_TABLES if command == "gap" else MENUS[command].page), *_own(dossier))
        for name in dict.fromkeys(names):
            if report and name in report.tabel:
                yield sheet(report.tabel[name], say, show_nip=show_nip)

    return tables


def _own(dossier: Dossier) -> tuple[str, ...]:
    return UNIT_TABLES if len(dossier.unit) == 1 else ()
