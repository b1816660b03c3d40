"""Looks sentences up, and writes numbers and dates the way the language does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from importlib import import_module

from asnkompetensi.model.kinds import date_of

LANGUAGES = ("id", "en")
KEPT = 20_000  # numbers, and days, as a language writes them: few are distinct in a table, and each takes long


@cache
def _area(lang: str, area: str) -> dict[str, str]:
    sentences: dict[str, str] = import_module(f"asnkompetensi.text.{lang}.{area}").WORDS
    return sentences


def counted(text: str, nouns: str, *, one: bool) -> str:
    """A number as text; with nouns `row|rows`, the number and the noun that fits it."""
    singular, _, plural = nouns.partition("|")
    return f"{text} {singular if one else plural}" if nouns else text


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a sentence, as the language writes it; `one`: its noun is singular."""

    text: str
    one: bool

    def __format__(self, nouns: str) -> str:
        return counted(self.text, nouns, one=self.one)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language."""

    lang: str

    def __call__(self, key: str, **facts: str | int | Amount) -> str:
        """The sentence of a key `area.name`, with its facts filled in; KeyError for an unknown key.

        Whole numbers among the facts are grouped as the language writes them; `{jumlah:row|rows}` adds the noun.
        """
        area, _, name = key.partition(".")
        sentence = _area(self.lang, area)[name]
        return self.fill(sentence, facts) if facts else sentence

    def fill(self, sentence: str, facts: Mapping[str, str | int | Amount]) -> str:
        """A sentence with its facts filled in."""
        return sentence.format_map({k: self._fact(v) for k, v in facts.items()})

    def _fact(self, fact: str | int | Amount) -> str | Amount:
        return Amount(self.number(fact), fact == 1) if isinstance(fact, int) else fact

    def noun(self, key: str, number: int | None) -> str:
        """The words of a key beside a number: of `employee|employees` the one that fits it."""
        singular, _, plural = self(key).partition("|")
        return singular if number == 1 or not plural else plural

    def label(self, area: str, name: str) -> str:
        """The label of a name where the area has one, else the name itself."""
        return _area(self.lang, area).get(name, name)

    def number(self, value: int, unit: int = 1, decimals: int | None = None) -> str:
        """`value` counted in `unit`-ths, as the language writes it: `1.204` and `2,5` in Indonesian.

        `decimals` fixes their number; without it there are no needless zeros.
        """
        return _number(self.lang, value, unit, decimals)

    def money(self, sen: int) -> str:
        """An amount given in sen: `Rp 1.500.000`, or `Rp 1.500.000,50`."""
        return f"Rp {self.number(sen, 100, 2 if sen % 100 else 0)}"

    def day(self, days: int) -> str:
        """A date given in days since 1970-01-01: `31 Maret 2026`."""
        return _day(self.lang, days)


@lru_cache(KEPT)
def _number(lang: str, value: int, unit: int, decimals: int | None) -> str:
    from babel.numbers import format_decimal

    pattern = "#,##0.######" if decimals is None else "#,##0" + ("." + "0" * decimals if decimals else "")
    return format_decimal(Decimal(value) / unit, format=pattern, locale=lang)


@lru_cache(KEPT)
def _day(lang: str, days: int) -> str:
    from babel.dates import format_date

    return format_date(date_of(days), format="d MMMM y", locale=lang)


@cache
def words(lang: str) -> Words:
    """The words of a language, `id` or `en`."""
    return Words(lang)
