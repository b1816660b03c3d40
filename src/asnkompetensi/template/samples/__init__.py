"""Five invented agencies in five layouts met in real offices, each with a few planted faults (docs/samples.md).

The people stand in the `.toml` file beside the module of their agency: a table of text a piece, columns parted by `|`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import resources

from asnkompetensi.template.samples import belawan, gayungan, kupang, lhokseumawe, tanjungbalai

_FILES: dict[str, Callable[[], dict[str, bytes]]] = {
    "belawan": belawan.files,
    "gayungan": gayungan.files,
    "kupang": kupang.files,
    "lhokseumawe": lhokseumawe.files,
    "tanjungbalai": tanjungbalai.files,
}
SAMPLES = tuple(_FILES)


def sample_files(name: str) -> Mapping[str, bytes]:
    """The files of an agency of `SAMPLES` by file name; the same bytes each time. KeyError for another name."""
    return _FILES[name]()


def sample_periods() -> Mapping[str, bytes]:
    """Later periods of agencies, by file name, to lie beside their folders: one folder is one period."""
    return lhokseumawe.later() | tanjungbalai.later()


def sample_tasks() -> bytes:
    """A file of tasks for `asn run`, to lie beside the folders of the agencies."""
    return resources.files(__package__).joinpath("asn.toml").read_bytes()
