"""The constants that recommendations, mentors and talent lists compute with, and the basis of each."""

from __future__ import annotations

from asnkompetensi.law.equivalents import counted, equivalents, same
from asnkompetensi.law.in_use import in_use
from asnkompetensi.law.jalur import jp_rules
from asnkompetensi.law.training_values import age_bands, first_training, training_values
from asnkompetensi.law.values import BY_USER, DEFAULT, SETTINGS, Constants, UnknownRule
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.rules import Basis, TrainingRules

SMALLEST, LARGEST = "lingkar.minimal", "lingkar.maksimal"
BY_USER_SAME = "setara.pengguna"
PAIR = 2


def training_rules(options: GapOptions) -> TrainingRules:
    """Everything that changes recommendations, pairs and talent lists, with the basis of each constant in `dasar`.

    Raises :class:`UnknownRule` for a key or value in `options.override` that no constant can take.
    """
    used = in_use(options)
    _sizes(used)
    return TrainingRules(
        as_of=options.as_of,
        hak_jp_pns=int(used.number("bangkom.hak_jp_pns") * NUMBER_UNIT),
        batas_jp_pppk=int(used.number("bangkom.batas_jp_pppk") * NUMBER_UNIT),
        sisa_tahun_pensiun=int(used.number("bangkom.sisa_tahun_pensiun")),
        sisa_bulan_kontrak=int(used.number("bangkom.sisa_bulan_kontrak")),
        latsar=frozenset(map(fold, first_training().nama)),
        usia=age_bands().dari,
        lingkar_minimal=int(used.number(SMALLEST)),
        lingkar_maksimal=int(used.number(LARGEST)),
        bulan_mentor=int(used.number("mentor.bulan")),
        pertemuan_lingkar=int(used.number("lingkar.pertemuan")),
        jp=jp_rules(used),
        setara=equivalents(options.setara),
        dasar=(*(used.basis(value.kunci) for value in training_values()), *_same(options)),
    )


def _sizes(used: Constants) -> None:
    """Refuses replaced sizes of a circle that no group of people can have."""
    smallest, largest = used.number(SMALLEST), used.number(LARGEST)
    if not PAIR <= smallest <= largest:
        culprit = SMALLEST if SMALLEST in used.replaced else LARGEST
        raise UnknownRule(culprit, nilai=f"{used.number(culprit):f}")


def _same(options: GapOptions) -> tuple[Basis, ...]:
    """The equivalent trainings of the law, and those of the user that count."""
    law = [Basis(one.kunci, ", ".join(one.nama), one.dasar, one.keyakinan.value, DEFAULT) for one in same()]
    own = "; ".join(f"{older} = {newer}" for older, newer in counted(options.setara).items())
    return (*law, *((Basis(BY_USER_SAME, own, SETTINGS, BY_USER, SETTINGS),) if own else ()))
