"""What the templates of the page name, from the parts of a dossier."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from markupsafe import Markup, escape

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.kinds import LEVEL_UNIT, MONEY_UNIT
from asnkompetensi.model.plain import tellable
from asnkompetensi.model.result import Report
from asnkompetensi.text import Words
from asnkompetensi.write.basis import filters
from asnkompetensi.write.cells import first
from asnkompetensi.write.human import on_day
from asnkompetensi.write.laporan.both import SAYS, both, pair, said, two
from asnkompetensi.write.laporan.cards import cards, lists
from asnkompetensi.write.laporan.grounds import grounds
from asnkompetensi.write.laporan.head import head
from asnkompetensi.write.laporan.map import heat_map
from asnkompetensi.write.laporan.missing import missing
from asnkompetensi.write.laporan.money import budget_curve, purses
from asnkompetensi.write.laporan.packed import json_text
from asnkompetensi.write.laporan.people import LISTED, people
from asnkompetensi.write.laporan.periods import moved
from asnkompetensi.write.laporan.places import places
from asnkompetensi.write.laporan.sheets import PEOPLE, Sheet, sheet
from asnkompetensi.write.laporan.troubles import troubles
from asnkompetensi.write.menus import MENUS

GAP_TABLES = ("unit", "kompetensi", "jabatan")
UNIT_TABLES = ("rekomendasi-unit-pelatihan", "rencana-kursi", "tanpa-kursi")  # of a page that is about one unit
COMPARED = ("trend", "evaluate")
PEERS = ("mentor", "talent")
OWN_PEOPLE = 300  # rows about people, on the page of one unit
MILLION = 1_000_000


def content(
    dossier: Dossier, say: Words, *, show_nip: bool, pages: Mapping[str, str] | None = None, above: str = ""
) -> dict[str, Any]:
    """All that the templates show, in both languages; numbers of tables as `say` writes them.

    With `pages`, the address of each unit's page, the people are there, and not here; `above` is the address of the
    agency's page.
    """
    parts = dossier.bagian
    gap = parts["gap"]
    heat = heat_map(gap, say)
    found, more = troubles(dossier)
    basis_heads, basis = grounds(dossier)
    return {
        **_words(say),
        "title": " \u00b7 ".join(filter(None, (tellable(dossier.instansi), say("page.judul"), on_day(gap.as_of, say)))),
        "agency": _agency(dossier),
        "subtitle": both(lambda say: on_day(gap.as_of, say)),
        "filters": [two(told) for told in zip(*(filters(gap, say) for say in SAYS), strict=True)],
        "views": _views(mapped=heat is not None, elsewhere=bool(pages)),
        "heads": [head(parts[name]) for name in ("gap", "recommend", "plan") if name in parts],
        "missing": missing(dossier),
        "above": above,
        "places": places(gap, pages, say) if pages else (),
        "heat": heat,
        "kinds": [(word, _labels(word)) for word in heat.kinds] if heat else [],
        "sheets": _sheets(dossier, say, show_nip=show_nip),
        **_people(dossier, say, show_nip=show_nip, here=not pages),
        "plan": head(parts["plan"]) if "plan" in parts else None,
        "offers": head(parts["recommend"]) if "recommend" in parts else None,
        "curve": budget_curve(parts["plan"]) if "plan" in parts else None,
        "purses": purses(parts["plan"]) if "plan" in parts else (),
        "peers": [(name, head(parts[name])) for name in PEERS if name in parts],
        "compared": [head(parts[name]) for name in COMPARED if name in parts],
        "changes": moved(parts["trend"]) if "trend" in parts else (),
        "issues": found,
        "more_issues": more,
        "basis_heads": basis_heads,
        "basis": basis,
        "masked": not show_nip,
    }


def _people(dossier: Dossier, say: Words, *, show_nip: bool, here: bool) -> dict[str, Any]:
    """The people and their cards; only the words of the script where they stand on pages of their own."""
    own = dossier.bagian["gap"].tabel["pegawai"]
    persons = people(own if here else first(own, 0), dossier.unit)
    listed = dossier if here else replace(dossier, bagian={}, asal=None)
    return {
        "people_heads": persons.heads(),
        "list_heads": persons.heads(LISTED),
        "groups": list(persons.groups(say, show_nip=show_nip)) if here else [],
        "lists": lists(listed),
        "listed": [name for name, _ in lists(listed)],
        "data": json_text(cards(listed, persons, say, show_nip=show_nip)),
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


def _views(*, mapped: bool, elsewhere: bool) -> list[str]:
    there = {"peta": mapped, "unit": elsewhere, "pegawai": not elsewhere}
    order = ("ringkasan", "peta", "unit", "pegawai", "pelatihan", "mentor", "rencana", "tren", "masalah", "metode")
    return [name for name in order if there.get(name, True)]


def _sheets(dossier: Dossier, say: Words, *, show_nip: bool) -> Callable[[str], Iterator[Sheet]]:
    """The tables of a part that are not about single people, but for a page that is about one unit."""

    def tables(command: str) -> Iterator[Sheet]:
        report: Report | None = dossier.bagian.get(command)
        names = (*(GAP_TABLES if command == "gap" else MENUS[command].page), *_own(dossier))
        most = PEOPLE if not _own(dossier) else OWN_PEOPLE
        for name in dict.fromkeys(names):
            if report and name in report.tabel and len(report.tabel[name].frame):
                yield sheet(report.tabel[name], say, show_nip=show_nip, most=most)

    return tables


def _own(dossier: Dossier) -> tuple[str, ...]:
    return UNIT_TABLES if len(dossier.unit) == 1 else ()
