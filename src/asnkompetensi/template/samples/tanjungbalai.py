"""Tanjungbalai: a folder of text files as Excel saves them; e-learning, sponsors, and a circle that learns together."""

from __future__ import annotations

from asnkompetensi.template.samples.agency import agency, long
from asnkompetensi.template.samples.delimited import delimited

_OLD_EXCEL = {"pegawai": "cp1252"}
_STRAY = (b";25/08/2025;", b";25/08/2025;ulang;")  # a remark typed between two cells of one line


def files() -> dict[str, bytes]:
    """A file for each table; one of them was saved by an older Excel."""
    tables = agency("tanjungbalai")
    kompetensi = tables.pop("kompetensi")
    tables["standar"] = long(tables["standar"], kompetensi, described=True)
    tables["penilaian"] = long(tables["penilaian"], kompetensi)
    saved = {name: delimited(name, rows, _OLD_EXCEL.get(name, "utf-8-sig")) for name, rows in tables.items()}
    saved["penilaian"] = saved["penilaian"].replace(*_STRAY, 1)
    return {f"{name}.csv": data for name, data in saved.items()}
