"""Every command of the tree, and a call of each that does its work."""

from __future__ import annotations

from asnkompetensi.cli.app import tree
from asnkompetensi.cli.localise import LocalGroup, every

ON = ("--as-of", "2026-03-31")
CALLS: dict[str, tuple[str, ...]] = {
    "gap": ("gap", "data", *ON),
    "check": ("check", "data", *ON),
    "recommend": ("recommend", "data", "katalog.csv", *ON),
    "plan": ("plan", "muda", "katalog.csv", *ON),
    "mentor": ("mentor", "data", "--by", "sisa", *ON),
    "talent": ("talent", "data", "katalog.csv", "--by", "kembang", *ON),
    "explain": ("explain", "data", "--by", "ringkasan", *ON),
    "evaluate": ("evaluate", "dulu", "kini", "--by", "pelatihan", *ON),
    "trend": ("trend", "dulu", "kini", "--by", "unit", *ON),
    "report": ("report", "muda", "katalog.csv", "-o", "berkas", "--only", "csv", *ON),
    "mask": ("mask", "ramai", "-o", "samaran.xlsx", *ON),
    "map": ("map", "--from", "sqlite:///simpeg.db", "-o", "peta.toml"),
    "template": ("template", "baru.xlsx"),
    "sample": ("sample", "baru"),
    "show": ("show", "lama.json"),
    "diff": ("diff", "lama.json", "baru.json"),
    "run": ("run", "asn.toml", *ON),
    "config_show": ("config", "show"),
}
DATA = (
    "gap",
    "check",
    "recommend",
    "plan",
    "mentor",
    "talent",
    "explain",
    "evaluate",
    "trend",
    "show",
    "diff",
    "config_show",
)  # those whose result goes to standard output
PATHS = [command.path for command in every(tree("id"))]
WORKING = [command.path for command in every(tree("id")) if not isinstance(command, LocalGroup)]


def words(path: str) -> tuple[str, ...]:
    """How a command is called, without its arguments."""
    return () if path == "asn" else tuple(path.split("_"))
