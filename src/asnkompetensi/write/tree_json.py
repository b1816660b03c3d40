"""An explanation as JSON objects: a figure, its formula, its cells, its rules, and its parts inside it."""

from __future__ import annotations

from typing import Any

from asnkompetensi.model.explanation import Cell, Node
from asnkompetensi.model.kinds import Shown
from asnkompetensi.text.reasons import spoken
from asnkompetensi.write.cells import DATA, NUMBERS, literal


class Exact(str):
    """A number as JSON writes it: exact, whatever its size."""

    __slots__ = ()


def tree(node: Node) -> dict[str, Any]:
    """A node as a mapping whose numbers are :class:`Exact`; what does not apply is left out. Always in Indonesian."""
    found: dict[str, Any] = {
        "id": node.baris or None,
        "angka": node.nama or None,
        "nilai": _value(node.nilai, node.jenis),
    }
    found["cara"] = node.cara.value
    if node.rumus:
        found["rumus"] = node.rumus
        found["suku"] = {term.nama: _value(term.nilai, term.jenis) for term in node.suku}
        found["dibulatkan"] = node.dibulatkan
    if node.alasan:
        found["alasan"] = spoken(node.alasan, DATA)
    cells = {"sel": node.sel, "hadir": node.hadir, "keterangan": node.keterangan}
    found |= {key: [_cell(one) for one in dict.fromkeys(several)] for key, several in cells.items() if several}
    if node.dasar:
        keys = ("kunci", "nilai", "dasar", "keyakinan", "asal")
        found["aturan"] = [{key: getattr(one, key) for key in keys} for one in node.dasar]
    if node.bagian:
        found["bagian"] = [tree(part) for part in node.bagian]
    if node.lainnya:
        found["bagian_lain"] = Exact(node.lainnya)
        found |= {} if node.nilai_lainnya is None else {"nilai_lain": _value(node.nilai_lainnya, node.jenis)}
    found["cocok"] = node.cocok
    return found | ({} if node.cocok else {"dihitung": _value(node.dihitung, node.jenis)})


def _cell(cell: Cell) -> dict[str, str]:
    place = cell.tempat
    return {"kolom": cell.kolom, "isi": cell.isi, "berkas": place.berkas, "lembar": place.lembar, "sel": place.sel}


def text(value: object, plain: Any) -> str:  # noqa: ANN401
    """A value as JSON; `plain` writes texts, words of truth and null."""
    if isinstance(value, Exact):
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{plain(key)}: {text(one, plain)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(text(one, plain) for one in value) + "]"
    return str(plain(value))


def _value(value: Any, shown: Shown) -> Any:  # noqa: ANN401
    if value is None or isinstance(value, bool):
        return value
    return Exact(literal(value, shown)) if shown in NUMBERS else literal(value, shown)
