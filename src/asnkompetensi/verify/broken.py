"""One thing that is broken in a plan."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from asnkompetensi.model.nip import mask
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Broken:
    """What is broken.

    apa          key of its sentence in the text area `verify`
    di           place in the file: `kursi[3].nilai`, positions from 0
    siapa        the person it is about, as the file calls him
    tertulis     what the file says, or what follows from it
    seharusnya   what it should say
    batas        the limit that is passed
    """

    apa: str
    di: str
    siapa: str = ""
    tertulis: object = ""
    seharusnya: object = ""
    batas: object = ""

    def problem(self, berkas: str) -> Problem:
        """RENCANA-01; no NIP in it is whole."""
        facts = {
            "apa": f"@verify.{self.apa}",
            "di": self.di,
            "siapa": shown(self.siapa),
            "tertulis": shown(self.tertulis),
            "seharusnya": shown(self.seharusnya),
            "batas": shown(self.batas),
        }
        return Problem("RENCANA-01", (Place(berkas),), {"berkas": berkas, **facts})


def shown(value: object) -> str:
    """A value as the file writes it; a NIP masked."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(map(shown, value))}]"
    if isinstance(value, Fraction | Decimal | int):
        return _decimal(Fraction(value))
    text = str(value)
    return mask(text) if text.isdigit() else text


def _decimal(value: Fraction) -> str:
    """A decimal without needless zeros; what has none of up to 12 digits ends there."""
    scaled = round(abs(value) * 10**12)
    whole, rest = divmod(scaled, 10**12)
    digits = f"{whole}.{rest:012}".rstrip("0").rstrip(".")
    return f"-{digits}" if value < 0 else digits
