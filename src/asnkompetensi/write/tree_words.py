"""A node of an explanation in words: its figure with the formula and the numbers in it, then why, cells and rules."""

from __future__ import annotations

import re
from collections.abc import Iterator

from asnkompetensi.model.explanation import Cell, Node
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.nip import mask_all
from asnkompetensi.model.plain import plain
from asnkompetensi.text import Words
from asnkompetensi.text.reasons import spoken
from asnkompetensi.write.basis import BETWEEN
from asnkompetensi.write.basis import said as said_basis
from asnkompetensi.write.human import heading, known

_NAME = re.compile(r"[a-z][a-z_]*")
_FUNCTIONS = ("min", "max", "naik", "turun", "bulat", "nol", "kosong")
_SIGNS = ((" * ", " \u00d7 "), (" - ", " \u2212 "), (">=", "\u2265"), ("<=", "\u2264"), ("==", "="))


def head(node: Node, above: str, say: Words, *, show_nip: bool) -> str:
    """The first line of a node: whose figure it is, where that is another row than `above`, its value, its formula."""
    named = [node.baris] if node.baris and node.baris != above else []
    named += [_name(node, say)] if node.nama else []
    value = known(node.nilai, node.jenis, say) if node.nama else ""
    line = BETWEEN.join(_shown(part, show_nip=show_nip) for part in named)
    line += f": {_shown(value, show_nip=show_nip)}" if value else ""
    return line + (f" {_sign(node)} {formula(node, say)}" if node.rumus and not node.rumus.isidentifier() else "")


def details(node: Node, told: set[str], say: Words, *, show_nip: bool) -> Iterator[tuple[str, str]]:
    """What else is to be said of a node, each as a kind and a line: faults, reasons, cells, rules, parts left out.

    A rule is said where it is first met; `told` are the keys of those that were.
    """
    if not node.cocok:
        yield "salah", say("explain.tidak_cocok", hasil=known(node.dihitung, node.jenis, say))
    if node.dibulatkan:
        yield "alasan", say("explain.dibulatkan")
    if node.alasan:
        yield "alasan", _shown(spoken(node.alasan, say), show_nip=show_nip)
    cells = (*node.sel, *node.keterangan) or (() if node.bagian or node.nama else node.hadir)
    if cells:
        yield "sel", _shown(places(cells), show_nip=show_nip)
    for one in (one for one in node.dasar if one.kunci not in told):
        told.add(one.kunci)
        yield "aturan", plain(f"{say('explain.aturan')}: {said_basis(one, say)}")
    if node.lainnya:
        yield "lainnya", _rest(node, say)


def formula(node: Node, say: Words) -> str:
    """The formula of a node with the numbers in it: `100 \u00d7 27 / 30`."""
    terms = {term.nama: known(term.nilai, term.jenis, say) for term in node.suku}
    text = _NAME.sub(lambda found: terms.get(found[0], found[0]), node.rumus)
    for sign, written in _SIGNS:
        text = text.replace(sign, written)
    text = text.replace(" and ", f" {say('explain.dan')} ")
    return text.replace("kosong(", "(").replace("nol(", "(")


def places(cells: tuple[Cell, ...]) -> str:
    """The cells of a node, those of one row together: `data.xlsx!Penilaian!F23 = 3, D23`."""
    texts: list[str] = []
    last = ""
    for cell in dict.fromkeys(cells):
        sheet = (
            f"{cell.tempat.nama}!{cell.tempat.lembar}" if cell.tempat.nama != cell.tempat.lembar else cell.tempat.nama
        )
        where = cell.tempat.sel if sheet == last else f"{sheet}!{cell.tempat.sel}"
        texts.append(f"{where} \u201c{cell.isi}\u201d" if cell.isi else where)
        last = sheet
    return ", ".join(texts)


def _name(node: Node, say: Words) -> str:
    table = node.baris.partition("/")[0]
    own = f"nama_{node.nama}"
    found = say.label("explain", own)
    return heading(node.nama, say, table) if found == own else found


def _sign(node: Node) -> str:
    """What stands between a value and its formula: a word follows from a condition."""
    return "\u2190" if node.jenis in (Shown.WORD, Shown.FLAG) or node.nilai is None else "="


def _rest(node: Node, say: Words) -> str:
    if node.nilai_lainnya is None:
        return say("explain.lainnya", jumlah=node.lainnya)
    return say("explain.lainnya_nilai", jumlah=node.lainnya, nilai=known(node.nilai_lainnya, node.jenis, say))


def _shown(text: str, *, show_nip: bool) -> str:
    return plain(text) if show_nip else mask_all(plain(text))
