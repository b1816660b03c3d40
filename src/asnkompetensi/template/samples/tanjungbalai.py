"""Tanjungbalai: a folder of text files as Excel saves them; e-learning, sponsors, and a circle that learns together."""

from __future__ import annotations

from asnkompetensi.template.samples.agency import agency, long
from asnkompetensi.template.samples.delimited import delimited
from asnkompetensi.template.samples.tidy import tidy_book

_OLD_EXCEL = {"pegawai": "cp1252"}
_STRAY = (b";25/08/2025;", b";25/08/2025;ulang;")  # a remark typed between two cells of one line


_LATER = "2026"
_PRICE = "2000000"  # of the training whose price was unreadable before


def later() -> dict[str, bytes]:
    """A workbook of the same people after the trainings: what they hold now, and who attended what."""
    tables = agency("tanjungbalai")
    now = {name.removesuffix(f"_{_LATER}"): rows for name, rows in tables.items() if name.endswith(f"_{_LATER}")}
    offers = tuple({**row, "biaya_peserta": _PRICE} if row["kode"] == "TB-06" else row for row in tables["pelatihan"])
    shown = {
        "pegawai": tables["pegawai"],
        "standar": long(tables["standar"], tables["kompetensi"], described=True),
        "penilaian": long(now["penilaian"], tables["kompetensi"]),
        "unit": now["unit"],
        "pelatihan": offers,
        "riwayat": now["riwayat"],
    }
    return {f"tanjungbalai-{_LATER}.xlsx": tidy_book(f"Contoh rekaan: Tanjungbalai {_LATER}", shown)}


def files() -> dict[str, bytes]:
    """A file for each table; one of them was saved by an older Excel."""
    tables = {name: rows for name, rows in agency("tanjungbalai").items() if not name.endswith(f"_{_LATER}")}
    kompetensi = tables.pop("kompetensi")
    tables["standar"] = long(tables["standar"], kompetensi, described=True)
    tables["penilaian"] = long(tables["penilaian"], kompetensi)
    saved = {name: delimited(name, rows, _OLD_EXCEL.get(name, "utf-8-sig")) for name, rows in tables.items()}
    saved["penilaian"] = saved["penilaian"].replace(*_STRAY, 1)
    return {f"{name}.csv": data for name, data in saved.items()}
