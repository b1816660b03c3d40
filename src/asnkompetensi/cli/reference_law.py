"""The page on the versions of the law data: what each changed, for which days, what to run again; what holds now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from asnkompetensi.cli.reference_data import table
from asnkompetensi.law import versions
from asnkompetensi.law.versions import Impact, Version
from asnkompetensi.model.rules import Basis
from asnkompetensi.text import Words, words
from asnkompetensi.write.basis import DAY, basis_rows

OF_TRAININGS = ("recommend", "plan", "mentor", "talent", "evaluate", "explain", "report")


def markdown(lang: str) -> str:
    """The versions, the newest first, then every constant of the newest with its basis, as one Markdown page."""
    say = words(lang)
    every = versions.versions()
    lines = [f"# {say('law_versions.judul')}\n"]
    lines += [say(f"law_versions.{part}") + "\n" for part in ("asal", "tanggal", "langkah")]
    for older, newer in reversed([(None, every[0]), *pairwise(every)]):
        lines += _version(older, newer, say)
    return "\n".join([*lines, *_now(say)]) + "\n"


def _version(older: Version | None, newer: Version, say: Words) -> Iterator[str]:
    yield f"## {say('law_versions.versi', nama=newer.nama)}\n"
    yield say("law_versions.sidik", sidik=newer.sidik) + "\n"
    rows = [
        (one.apa[say.lang], one.dasar, _days(one.sejak, None, say), _commands(one.berkas, say)) for one in newer.ubahan
    ]
    yield from table(_heads(say, "apa", "dasar", "hari", "jalankan"), rows)
    found = versions.impacts(older, newer) if older else ()
    if found:
        yield from table(
            _heads(say, "tetapan", "lama", "baru", "hari", "jalankan"), [_impact(one, say) for one in found]
        )


def _impact(one: Impact, say: Words) -> tuple[str, ...]:
    nothing = say("law_versions.tak_ada")
    days = _days(one.sejak, one.sampai, say)
    return f"`{one.kunci}`", one.lama or nothing, one.baru or nothing, days, _commands((one.kunci,), say)


def _days(first: date | None, last: date | None, say: Words) -> str:
    said = {"sejak": str(first), "sampai": str(last)}
    key = "antara" if first and last else "mulai" if first else "sampai" if last else "semua"
    return say(f"law_versions.{key}", **{name: value for name, value in said.items() if value != "None"})


def _commands(names: tuple[str, ...], say: Words) -> str:
    """The commands that rest on files or constants: those that compute with trainings, or all."""
    if names and all(map(versions.of_trainings, names)):
        return ", ".join(f"`{command}`" for command in OF_TRAININGS)
    return say("law_versions.semua_perintah")


def _now(say: Words) -> Iterator[str]:
    """Every constant of the data with the day from which it holds; an older value of it stands above the newer."""
    yield f"## {say('law_versions.ada_kini')}\n"
    ordered = sorted((v for v in versions.values() if v.kunci != DAY), key=lambda one: (one.kunci, one.berlaku))
    unique = {(one.kunci, one.berlaku): one for one in ordered}.values()
    told = basis_rows((Basis(one.kunci, str(one.nilai), one.dasar, one.keyakinan.value, "") for one in unique), say)
    rows = [
        (f"`{one.kunci}`", name, value, str(one.berlaku), basis, say.label("labels", sure))
        for one, (name, value, basis, sure, _) in zip(unique, told, strict=True)
    ]
    yield from table(_heads(say, "tetapan", "arti", "nilai", "sejak", "dasar", "keyakinan"), rows)


def _heads(say: Words, *keys: str) -> list[str]:
    return [say(f"law_versions.{key}") for key in keys]
