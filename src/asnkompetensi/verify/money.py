"""Money: each class is paid whole by a purse that may pay it, and no purse gives more than it holds."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from asnkompetensi.model.kinds import MONEY_UNIT
from asnkompetensi.verify.broken import Broken
from asnkompetensi.verify.case import Case


def money(case: Case) -> Iterator[Broken]:
    """What is broken in `dana`, and in who pays which class."""
    if len(case.plan.dana) != len(case.purses):
        yield Broken("jumlah_dana", "dana", tertulis=len(case.plan.dana), seharusnya=len(case.purses))
        return
    if case.plan.aturan.budget is not None and not case.data.katalog.dana.empty:
        yield Broken("anggaran", "aturan.budget", tertulis=case.plan.aturan.budget, seharusnya=None)
    for place, (shown, purse) in enumerate(zip(case.plan.dana, case.purses, strict=True)):
        for key, true in (
            ("sumber_dana", purse.nama),
            ("untuk_unit", purse.untuk_unit),
            ("untuk_kompetensi", purse.untuk_kompetensi),
        ):
            if getattr(shown, key) != true:
                yield Broken("dana", f"dana[{place}].{key}", tertulis=getattr(shown, key), seharusnya=true)
        pagu = None if purse.pagu is None else Fraction(purse.pagu, MONEY_UNIT)
        if (None if shown.pagu is None else Fraction(shown.pagu)) != pagu:
            yield Broken("pagu", f"dana[{place}].pagu", tertulis=shown.pagu, seharusnya=pagu)
        if shown.harga_bayangan is not None and shown.harga_bayangan < 0:
            yield Broken("harga", f"dana[{place}].harga_bayangan", tertulis=shown.harga_bayangan)
    spent = [0] * len(case.purses)
    yield from _paid(case, spent)
    yield from _spent(case, spent)


def _paid(case: Case, spent: list[int]) -> Iterator[Broken]:
    """Class by class; what each costs (sen) is added to what its purse has `spent`."""
    for place, one in enumerate(case.plan.kelas):
        di, training = f"kelas[{place}]", case.trainings[one.kode]
        if not 1 <= one.dana <= len(case.purses):
            yield Broken("tanpa_dana", f"{di}.dana", tertulis=one.dana, batas=len(case.purses))
            continue
        purse = case.purses[one.dana - 1]
        for nip in one.peserta:
            if not purse.pays(training, case.people[nip].unit):
                yield Broken("untuk", f"{di}.dana", nip, one.dana)
        cost = training.biaya_angkatan + training.biaya_peserta * len(one.peserta)
        if Fraction(one.biaya) * MONEY_UNIT != cost:
            yield Broken("biaya", f"{di}.biaya", tertulis=one.biaya, seharusnya=Fraction(cost, MONEY_UNIT))
        spent[one.dana - 1] += cost


def _spent(case: Case, spent: list[int]) -> Iterator[Broken]:
    for place, (shown, purse, sen) in enumerate(zip(case.plan.dana, case.purses, spent, strict=True)):
        used = Fraction(sen, MONEY_UNIT)
        if Fraction(shown.terpakai) != used:
            yield Broken("terpakai", f"dana[{place}].terpakai", tertulis=shown.terpakai, seharusnya=used)
        if purse.pagu is not None and sen > purse.pagu:
            yield Broken("lewat_pagu", f"dana[{place}]", tertulis=used, batas=Fraction(purse.pagu, MONEY_UNIT))
