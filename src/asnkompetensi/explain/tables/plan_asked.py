"""What every figure of the tables is made of that answer questions about a plan: most of them plan again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from asnkompetensi.explain import seats
from asnkompetensi.explain.derived import SEATS
from asnkompetensi.explain.formula import PERSON, Entry, Formula, Leaf, Rows, Source, Told, all_given
from asnkompetensi.explain.learning import of_unit, points
from asnkompetensi.explain.tables.gap import PLACED, count
from asnkompetensi.explain.training import of_training
from asnkompetensi.model.explanation import Part
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from asnkompetensi.explain.context import Context

_RULES = "rencana."


def answers() -> Mapping[str, Told]:
    """The registry of these tables."""
    both = ("dana", "langkah")
    return {
        "alasan-pegawai": Told("plan", (PERSON, "kode"), _why(), ("level_ditutup", "nilai"), letak=PLACED),
        "kurva-anggaran": Told("plan", ("anggaran",), _curve(), ("level_ditutup", "nilai")),
        "keputusan-stabil": Told("plan", ("kode",), _stable(), ("peserta_min", "peserta_maks")),
        "harga-dana": Told("plan", both, _prices(), ("perubahan", "level_beda", "nilai_beda")),
        "harga-adil": Told("plan", ("unit_kerja",), _fair(), ("kursi_beda", "level_ditutup_beda")),
        "sponsor": Told("plan", ("sponsor", "nomor"), _sponsors(), ("biaya", "level_ditutup")),
        "kepekaan-kursi": Told("plan", (PERSON, "kode"), _sensitivity(), ("level_ditutup", "nilai"), letak=PLACED),
        "hak-jp": Told("plan", ("unit_kerja",), _rights(), ("kurang_sebelum", "kurang_sesudah"), perlu=(SEATS,)),
    }


def _why() -> dict[str, Entry]:
    return {
        **all_given("angkatan_dibagi", "angkatan"),
        **all_given("kursi_bila_ada", "level_ditutup nilai"),
        **all_given("rugi_dihitung", "hilang_min hilang_maks", _RULES),
    }


def _curve() -> dict[str, Entry]:
    found = "terpakai kursi pegawai kelas level_ditutup nilai"
    return {
        **all_given("rencana_anggaran", found, _RULES),
        **all_given("batas_terbukti", "batas", _RULES),
        "tambahan_level": Formula("level_ditutup - sebelumnya", {"sebelumnya": before("level_ditutup", Shown.LEVEL)}),
        **all_given("rencana_anggaran", "tambahan_nilai", _RULES),
    }


def before(column: str, kind: Shown) -> Source:
    """What stands in a column of the last row above that says something there."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        values = context.shelf(table).column(column)
        known = (values[at] for at in reversed(range(row)) if values[at] is not None)
        return Leaf(next(known, None), encoded(reason("explain.baris_sebelum")))

    return Source(tell, kind)


def together(column: str, key: str, kind: Shown) -> Source:
    """The sum of a column over the rows that say the same in `key`, up to the row itself."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        shelf = context.shelf(table)
        rows = [at for at in shelf.rows([key], [shelf.column(key)[row]]).tolist() if at <= row]
        total = sum(int(shelf.column(column)[at] or 0) for at in rows)
        said = reason("explain.sampai_baris", kolom=f"@columns.{column}", jumlah=len(rows))
        return Leaf(total, encoded(said))

    return Source(tell, kind)


def _stable() -> dict[str, Entry]:
    return all_given("semua_anggaran", "dari sampai peserta_min peserta_maks kursi_tetap", _RULES)


def _prices() -> dict[str, Entry]:
    again = "perubahan level_beda nilai_beda nilai_beda_min nilai_beda_maks"
    return {
        "pagu": Source(seats.money),
        **all_given("dihitung_lagi", again, _RULES),
        **all_given("harga_terbukti", "taksiran harga_bayangan", _RULES),
    }


def _fair() -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for name in ("kursi", "level_ditutup", "biaya"):
        found |= all_given("jaminan_dihitung", f"{name} {name}_tanpa", _RULES)
        found[f"{name}_beda"] = Formula(f"{name} - {name}_tanpa")
    return {**found, **all_given("jaminan_dihitung", "nilai nilai_tanpa nilai_beda", _RULES)}


def _sponsors() -> dict[str, Entry]:
    return {
        **all_given("paket_sponsor", "peserta biaya level_ditutup nilai nilai_per_juta diminta", _RULES),
        "mulai": of_training("mulai"),
        "biaya_jumlah": together("biaya", "sponsor", Shown.MONEY),
        "level_jumlah": together("level_ditutup", "sponsor", Shown.LEVEL),
    }


def _rights() -> dict[str, Entry]:
    unit = "unit_kerja"
    named = ("berhak", "kurang_sebelum", "kurang_sesudah", "jp", "jp_rencana")
    return {
        "pegawai": count("pegawai", unit),
        **{name: of_unit(name) for name in named},
        "ip_sebelum": points("ip_sebelum"),
        "ip_sesudah": points("ip_sesudah"),
        "ip_tambahan": Formula("ip_sesudah - ip_sebelum"),
    }


def _sensitivity() -> dict[str, Entry]:
    tried = "tahan_level tahan_level_lain tahan_bobot level_dimiliki level_uji bobot_uji hilang_min"
    seat = f"{PERSON} kode"
    return {
        **{name: Rows(SEATS, name, seat, Part.SAME) for name in ("level_ditutup", "nilai")},
        **all_given("kepekaan_kursi", tried, _RULES),
    }
