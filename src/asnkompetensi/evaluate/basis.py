"""What an evaluation rests on, for "Dasar perhitungan"."""

from __future__ import annotations

from asnkompetensi.evaluate.draws import SEED
from asnkompetensi.evaluate.effect import DOUBT, DRAWS, MANY, POWER
from asnkompetensi.evaluate.service import DRAWS as OF_UNITS
from asnkompetensi.evaluate.verdict import COARSE, FEW
from asnkompetensi.model.rules import Basis

_DERIVED, _DEFAULT, _CHOICE = "turunan", "bawaan", "pilihan"
_PAPER = "Benjamini, Hochberg 1995"


def basis(*, across: bool) -> tuple[Basis, ...]:
    """Who is compared, how sure a verdict is, and where the random numbers begin."""
    numbers = {
        "keyakinan": 1 - DOUBT,
        "daya": POWER,
        "minimal": FEW,
        "kasar": COARSE,
        "banyak": MANY,
        "awal_acak": SEED,
        "undian_ulang": DRAWS,
        "undian_ikm": OF_UNITS + 1,
    }
    return (
        Basis("evaluasi.pembanding", "pembanding_instansi" if across else "pembanding_unit", "", _DERIVED,
              _CHOICE if across else _DEFAULT),
        Basis("evaluasi.koreksi", "koreksi_bh", _PAPER, _DERIVED, _DEFAULT),
        *(Basis(f"evaluasi.{name}", f"{number:.12g}", "", _DERIVED, _DEFAULT) for name, number in numbers.items()),
    )  # fmt: skip
