"""A mapping of a database as the file that a person looks through, and that `?map=` of an address reads."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence

from asnkompetensi.model.plain import plain
from asnkompetensi.model.proposal import Linked, Proposal
from asnkompetensi.text import Words

_MOST = 12  # columns that are told as not needed


def mapping_text(proposals: Sequence[Proposal], shown: str, say: Words) -> str:
    """TOML: a part for each table; where several look like one, the others stand there as remarks."""
    blocks = ["\n".join(f"# {line}" for line in say("basis.peta_kepala", berkas=plain(shown)).splitlines())]
    times = Counter(one.isi for one in proposals)
    for one in proposals:
        lines = [*_block(one, say, "[[{}]]" if times[one.isi] > 1 else "[{}]")]
        blocks.append("\n".join(lines if one.utama else (line if line[0] == "#" else f"# {line}" for line in lines)))
    return "\n\n".join(blocks) + "\n"


def _block(one: Proposal, say: Words, head: str) -> Iterator[str]:
    if not one.utama:
        yield f"# {say('basis.peta_lain', tabel=plain(one.nama), isi=one.isi)}"
    yield head.format(one.isi)
    yield f"tabel = {_quoted(one.nama)}"
    yield f"[{one.isi}.kolom]"
    for field, where in one.kolom.items():
        yield f"{field} = {_where(where)}" + (f"  # {say('basis.peta_dugaan')}" if field in one.dugaan else "")
    for field in one.kurang:
        yield f"# {field} = ...  # {say('basis.peta_kurang')}"
    if one.sisa:
        names = ", ".join(map(plain, one.sisa[:_MOST])) + (", ..." if len(one.sisa) > _MOST else "")
        yield f"# {say('basis.peta_sisa', kolom=names)}"


def _where(where: str | Linked) -> str:
    if isinstance(where, str):
        return _quoted(where)
    parts = {"lewat": where.lewat, "tabel": where.tabel, "kunci": where.kunci, "kolom": where.kolom}
    return "{ " + ", ".join(f"{name} = {_quoted(text)}" for name, text in parts.items()) + " }"


def _quoted(text: str) -> str:
    """A string of TOML: what JSON escapes TOML escapes too, but for one control character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
