"""How the document begins: its title page, what it comes to, the law that it rests on, how it was computed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.result import Figure, Report
from asnkompetensi.model.rules import Basis
from asnkompetensi.text import Words
from asnkompetensi.write.basis import basis_rows
from asnkompetensi.write.docx.grid import Grid
from asnkompetensi.write.docx.told import Told
from asnkompetensi.write.human import on_day, proof
from asnkompetensi.write.overview import headline, overview

_DOWN = 3_000  # twips: how far down the title stands
_CENTRE = '<w:jc w:val="center"/>'
_OWN = "turunan"  # what this program decided itself is no law
_COMPUTED = ("hitung.", "standar.", "level.", "kesenjangan.", "penilaian.", "jpm.", "kelas.", "pegawai.", "rencana.")
_REGULATION = re.compile(r"\b(UU|PP|Perpres|Permen\w*|Kepmen\w*|Peraturan (BKN|LAN))\b")
_COMMANDS = ("gap", "recommend", "plan")


def title(dossier: Dossier, say: Words) -> str:
    """What the document is called, with its agency."""
    return " \u00b7 ".join(filter(None, (say("document.judul"), dossier.instansi)))


def title_page(told: Told) -> None:
    """The title page, then the place of the table of contents."""
    paper, say = told.paper, told.say
    paper.text(say("document.judul"), "Title", _CENTRE, before=_DOWN)
    paper.text(say("document.sub_judul"), "Subtitle", _CENTRE)
    paper.text(told.dossier.instansi or say("document.tanpa_instansi"), "Subtitle", _CENTRE)
    paper.text(on_day(told.dossier.as_of, say), "Subtitle", _CENTRE)
    paper.contents()


def summary(told: Told) -> None:
    """The main figures of every part, before the chapters."""
    told.paper.unnumbered(told.say("document.ringkasan"))
    told.paper.text(told.say("document.ringkasan_isi"))
    for command in _COMMANDS:
        if (report := told.part(command)) and report.ringkasan:
            figures = headline(report).items()
            told.figures(f"ringkas_{command}", ((told.say.noun(f"summary.{n}", f.value), f) for n, f in figures))
    plan = told.part("plan")
    if plan and (proven := proof(plan, told.say)):
        told.paper.text(proven.splitlines()[0])


def law(told: Told) -> None:
    """Every source of law that a figure rests on, what it is used for, and how sure that is."""
    told.paper.chapter(told.say("document.bab_dasar"))
    told.paper.text(told.say("document.dasar_isi"))
    told.paper.points(told.say(f"document.keyakinan_{word}") for word in ("primer", "sekunder", "umum"))
    used: dict[tuple[str, str], list[str]] = {}
    for name, _, source, sure, _ in basis_rows(rules(told.dossier), told.say):
        if sure != _OWN and _REGULATION.search(source):
            used.setdefault((source, sure), []).append(name)
    rows = [[source, "; ".join(names), told.say.label("labels", sure)] for (source, sure), names in used.items()]
    heads = [told.say(f"document.kolom_{name}") for name in ("dasar", "untuk", "keyakinan")]
    told.paper.table(told.say("document.tabel_dasar"), Grid(heads, rows, [False] * 3))


def rules(dossier: Dossier) -> tuple[Basis, ...]:
    """What the parts of a dossier rest on, each rule once."""
    return tuple(dict.fromkeys(rule for report in dossier.bagian.values() for rule in report.aturan))


def method(told: Told) -> None:
    """How gaps, offers and the plan come about; the constants that were used; who is not in the figures."""
    say = told.say
    told.paper.chapter(say("document.bab_metode"))
    told.paper.text(say("document.metode_isi"))
    told.paper.points(say(f"document.metode_{step}") for step in _steps(told))
    chosen = [rule for rule in rules(told.dossier) if rule.kunci.startswith(_COMPUTED)]
    rows = [[name, value] for name, value, *_ in basis_rows(chosen, say)]
    told.paper.table(
        say("document.tabel_tetapan"), Grid([say("document.aturan"), say("document.nilai")], rows, [False] * 2)
    )
    if gaps := told.part("gap"):
        _left_out(told, gaps)


def _steps(told: Told) -> Iterable[str]:
    yield from ("sumber", "kesenjangan", "jpm", "kosong")
    yield from (command for command in ("recommend", "plan") if told.part(command))


def _left_out(told: Told, gaps: Report) -> None:
    say, missing = told.say, overview(gaps, 0).left_out
    if missing:
        told.figures(
            "tidak_masuk", ((say.noun(f"summary.{n}", number), Figure(number)) for n, number in missing.items())
        )
    else:
        told.paper.text(say("document.semua_masuk"))
