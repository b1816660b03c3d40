"""What a dossier has not, with the reason and with what would bring it: nothing is left out in silence."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.write.laporan.both import said


def missing(dossier: Dossier) -> Mapping[str, Markup]:
    """The parts that were left out, each under the name of the view that it would stand in."""
    parts = dossier.bagian
    keys = {
        "pelatihan": "" if "recommend" in parts else "tanpa_katalog",
        "rencana": "" if "plan" in parts else "tanpa_dana" if "recommend" in parts else "tanpa_rencana",
        "tren": "tanpa_riwayat" if "trend" in parts else "tanpa_periode",
    }
    if "evaluate" in parts:
        keys["tren"] = ""
    return {view: said(f"page.{key}") for view, key in keys.items() if key}
