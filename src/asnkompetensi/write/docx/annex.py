"""How the document ends: the place of signatures, what is wrong in the data, what every figure rests on."""

from __future__ import annotations

from asnkompetensi.model.problem import Problem
from asnkompetensi.text.problems.speak import speak
from asnkompetensi.write.basis import basis_rows
from asnkompetensi.write.docx.block import block
from asnkompetensi.write.docx.grid import Grid
from asnkompetensi.write.docx.opening import rules
from asnkompetensi.write.docx.told import Told
from asnkompetensi.write.messages import gravest_first
from asnkompetensi.write.where import periods_in, source_name, where

PROBLEMS, PATH = 60, 60


def signatures(told: Told) -> None:
    """The place where the document is signed."""
    paper, say = told.paper, told.say
    paper.chapter(say("document.bab_penutup"))
    paper.text(say("document.penutup_isi"))
    signed(told, "document")


def signed(told: Told, area: str) -> None:
    """The places of the two signatures that an area of words has, side by side."""
    left, right = (told.say(f"{area}.tanda_{side}").split("|") for side in ("kiri", "kanan"))
    rows = list(zip(left, right, strict=True))
    told.paper.add(block(rows, (1, 1), told.paper.room, told.paper.base.style("Normal")))


def appendices(told: Told) -> None:
    """Problems of the data, and constants with their legal basis and the files that were read."""
    _problems(told)
    _basis(told)
    _sources(told)


def _problems(told: Told) -> None:
    say, found = told.say, gravest_first(told.dossier.masalah)
    told.paper.appendix(say("document.lampiran_masalah"), sideways=True)
    if not found:
        told.paper.text(say("document.tanpa_masalah"))
        return
    told.paper.text(say("document.masalah_isi"))
    heads = [say.label("columns", name) for name in ("kode", "tingkat", "pesan")]
    heads += [say("document.kolom_tempat"), say.label("columns", "saran")]
    rest = len(found) - PROBLEMS
    note = say("document.masalah_lain", jumlah=rest) if rest > 0 else ""
    rows = [_problem(problem, told) for problem in found[:PROBLEMS]]
    told.paper.table(say("document.tabel_masalah"), Grid(heads, rows, [False] * 5), note)


def _problem(problem: Problem, told: Told) -> list[str]:
    spoken = speak(problem, told.say)
    place = where(problem, told.say, periods_in(told.dossier), everywhere=False, longest=PATH)
    return [spoken.kode, told.say.label("labels", spoken.tingkat), spoken.pesan, place, spoken.saran]


def _basis(told: Told) -> None:
    say = told.say
    told.paper.appendix(say("document.lampiran_dasar"), sideways=True)
    told.paper.text(say("document.tetapan_isi"))
    heads = [say.label("columns", name) for name in ("kunci", "nilai", "dasar", "keyakinan", "asal")]
    rows = [
        [name, value, source, say.label("labels", sure), say.label("labels", origin)]
        for name, value, source, sure, origin in basis_rows(rules(told.dossier), say)
    ]
    told.paper.table(say("document.tabel_semua_tetapan"), Grid(heads, rows, [False] * 5))


def _sources(told: Told) -> None:
    say = told.say
    told.paper.appendix(say("document.lampiran_sumber"), sideways=True)
    told.paper.text(say("document.sumber_isi"))
    files = dict.fromkeys(source for report in told.dossier.bagian.values() for source in report.sumber)
    rows = [[source_name(file.berkas, say), file.sha256, ", ".join(file.lembar)] for file in files]
    heads = [say(f"document.kolom_{name}") for name in ("berkas", "sidik", "lembar")]
    told.paper.table(say("document.tabel_sumber"), Grid(heads, rows, [False] * 3))
