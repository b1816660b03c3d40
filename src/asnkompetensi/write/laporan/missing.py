"""What a dossier has not, with the reason and with what would bring it: nothing is left out in silence."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.write.laporan.both import said
from asnkompetensi.write.laporan.money import CURVE


def missing(dossier: Dossier) -> Mapping[str, Markup]:
    """The parts that were left out, each under the name of the view that it would stand in."""
    parts = dossier.bagian
    keys = {
        "pelatihan": "" if "recommend" in parts else "tanpa_katalog",
        "rencana": _of_plan(dossier) if "plan" in parts else "tanpa_dana" if "recommend" in parts else "tanpa_rencana",
        "tren": "tanpa_riwayat" if "trend" in parts else "tanpa_periode",
    }
    if "evaluate" in parts:
        keys["tren"] = ""
    return {view: said(f"page.{key}") for view, key in keys.items() if key}


def _of_plan(dossier: Dossier) -> str:
    """What a plan lacks: what each budget buys, where there are too many seats to plan again for each of them."""
    of_unit = len(dossier.unit) == 1  # a curve is about the agency
    return "" if of_unit or CURVE in dossier.bagian["plan"].tabel else "tanpa_kurva"
