"""Which level each person's jabatan requires of each competency (contract, section 3, "Required level")."""

from __future__ import annotations

import narwhals.stable.v2 as nw

from asnkompetensi.gap.arithmetic import first_of, pack, second_of
from asnkompetensi.gap.frames import PLAIN, Frames
from asnkompetensi.model.codes import Sumber
from asnkompetensi.model.frames import Frame

_WEIGHTS = 100  # more than any weight: rank and weight in one number, for a key of one rank has one row
_RANKS: tuple[tuple[Sumber, list[str]], ...] = (
    (Sumber.JABATAN_UNIT, ["jabatan", "unit"]),
    (Sumber.JABATAN, ["jabatan"]),
    (Sumber.JENJANG_UNIT, ["jenjang", "unit"]),
    (Sumber.JENJANG, ["jenjang"]),
    (Sumber.BAWAAN, ["jenjang"]),
)


def required(frames: Frames) -> Frame:
    """One row per person and competency asked of him.

    `orang`, `unit`, `jabatan`, `jenjang`, `kompetensi`, `level_standar` (millionths, above 0), `sumber` (code),
    `bobot` (weight of the row's `tingkat`). The most specific row decides, for each competency by itself; a level of 0
    asks for nothing, and hides every less specific row.
    """
    people = frames.pegawai.select("orang", "unit", "jabatan", "jenjang")
    standing = _by_profile(people, frames)
    if frames.sendiri is not None:
        standing = _with_own(people, standing, frames.sendiri)
    return standing.filter(nw.col("level_standar") > 0)


def _by_profile(people: Frame, frames: Frames) -> Frame:
    """The rows of `standar` that hold for each person: resolved once per profile, which its first person stands for.

    A profile has only what the kinds of standard that occur look at: there are far more pairs of jabatan and unit than
    jabatan.
    """
    ranks = [rank for rank in _RANKS if rank[0] in frames.sumber] or _RANKS[:1]
    profile = sorted({key for _, keys in ranks for key in keys})
    profiles = people.group_by(profile).agg(profil=nw.col("orang").min())
    levels = (
        nw.concat([_candidates(profiles, frames.standar, sumber, keys) for sumber, keys in ranks])
        .group_by("profil", "kompetensi")
        .agg(nw.col("urutan").min())
        .with_columns(urutan=first_of(nw.col("urutan")), level_standar=second_of(nw.col("urutan")))
    )
    levels = levels.select(
        "profil",
        "kompetensi",
        "level_standar",
        sumber=nw.col("urutan") // _WEIGHTS,
        bobot=nw.col("urutan") % _WEIGHTS,
    )
    return people.join(profiles, on=profile).join(levels, on="profil").drop("profil")


def _candidates(profiles: Frame, standar: Frame, sumber: Sumber, keys: list[str]) -> Frame:
    """The rows of one rank that fit each profile: `profil`, `kompetensi`, `urutan` (rank, weight, level in one)."""
    subject = ["subjek", *keys[1:]]
    rank = sumber.value * _WEIGHTS + nw.col("bobot").cast(nw.Int64)
    rows = standar.filter(nw.col("sumber") == sumber.value).select(
        *subject, "kompetensi", urutan=pack(rank, nw.col("level"))
    )
    return profiles.join(rows, left_on=keys, right_on=subject).select("profil", "kompetensi", "urutan")


def _with_own(people: Frame, standing: Frame, sendiri: Frame) -> Frame:
    """The level of a person's own row takes the place of every row of `standar`."""
    columns = ["orang", "unit", "jabatan", "jenjang", "kompetensi", "level_standar", "sumber", "bobot"]
    own = people.join(sendiri, on="orang").with_columns(
        level_standar=nw.col("level"),
        sumber=nw.lit(Sumber.BARIS.value, nw.Int64),
        bobot=nw.lit(PLAIN, nw.Int64),
    )
    others = standing.join(sendiri, on=["orang", "kompetensi"], how="anti")
    return nw.concat([own.select(columns), others.select(columns)])
