"""What the texts of result tables come from: a cell, another table, or the rule that decided which word stands there.

A text that names who or what a row is about comes from the person's row or from the catalogue; the words of a verdict
follow from its figures. Of what a search or an order chose, the rule is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from asnkompetensi.explain import across, staff, twice
from asnkompetensi.explain.formula import PERSON, Choice, Leaf, Piece, Rows, Source, Told, Where, given
from asnkompetensi.explain.training import of_unit_table, training
from asnkompetensi.model.data import NONE
from asnkompetensi.model.explanation import Node, Part
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from asnkompetensi.explain.context import Context
    from asnkompetensi.explain.formula import Entry
    from asnkompetensi.model.explanation import Cell

TEXTS = (Shown.TEXT, Shown.NIP, Shown.WORD, Shown.REASON)
_WHO = ("unit_kerja", "jabatan", "jenjang_jabatan")
_OF_CATALOGUE = {"pelatihan": "nama", "jalur": "jalur", "penyelenggara": "penyelenggara", "kurikulum": "kurikulum"}
_TEST = ("uji", "unit_uji", "nip_uji", "nama_uji", "kompetensi")
# By table and column, or by column where it means one thing everywhere, the sentence that tells the rule.
_RULES = {
    **dict.fromkeys(("alasan", "catatan", "kekuatan", "proyek"), "teks_alasan"),
    **dict.fromkeys(("nip_mentor", "nama_mentor", "unit_mentor", "jabatan_mentor"), "teks_mentor"),
    **{f"kepekaan-{what}.{name}": "teks_uji" for what in ("pelatihan", "kursi") for name in _TEST},
    **{f"kepekaan-{what}.putusan": "teks_bertahan" for what in ("pelatihan", "kursi")},
    **{f"sponsor.{name}": "paket_sponsor" for name in ("kode", "pelatihan", "unit_kerja", "penyelenggara")},
    **{f"tren-identitas.{name}": "dikenali" for name in ("nama_lama", "unit_lama", "unit_baru", "cara")},
    **dict.fromkeys(("untuk_unit", "untuk_kompetensi"), "tabel_dana"),
    **{f"{table}.sumber_dana": "katalog" for table in ("rekomendasi-pegawai", "rekomendasi-unit-pelatihan",
                                                       "rekomendasi-pelatihan", "sertifikat", "kelas-batal")},
    "rencana-dana.sumber_dana": "tabel_dana",
    "harga-dana.sumber_dana": "tabel_dana",
    "sumber_dana": "dana_dipilih",
    "jenis": "teks_jenis",
    "jabatan.jenjang_jabatan": "teks_jenjang",
    "bentuk": "katalog",
    "rekomendasi-pegawai.kode": "teks_tawaran",
    "lanjutan": "teks_lanjutan",
    "unggul.kode": "teks_lanjutan",
    "sertifikat.kode": "teks_pembaruan",
    "jendela": "teks_jendela",
    "asal_akhir": "teks_asal_akhir",
    "diperlukan": "teks_diperlukan",
    "tahun": "teks_tahun",
    "status": "teks_status",
    "kepekaan-pelatihan.kode": "teks_teratas",
    "pengganti": "teks_pengganti",
    "kedekatan": "teks_kedekatan",
    "cakupan": "teks_cakupan",
    "lingkar-belajar.kompetensi": "teks_lingkar",
    "kompetensi_terlemah": "teks_terlemah",
    "kompetensi_terkuat": "teks_terkuat",
    "rencana-kursi.kompetensi": "teks_kursi_kompetensi",
    "rencana-tahunan.kompetensi": "katalog",
    "rencana-pegawai.kode": "teks_kode_kursi",
    "tanpa-kursi.kode": "teks_terdekat",
    "sebab": "teks_sebab",
    "keadaan": "teks_keadaan",
    "keputusan": "teks_keputusan",
    "tren-detail.sebab": "teks_sebab_tren",
    "perpindahan": "teks_perpindahan",
    "evaluasi-pasangan.kompetensi": "teks_kebutuhan",
    "nama_lama": "dikenali",
}  # fmt: skip
_LEAST = "kesenjangan_baru / pasangan_baru - (kesenjangan_lama + belum_lama) / pasangan_lama"
_MOST = "(kesenjangan_baru + belum_baru) / pasangan_baru - kesenjangan_lama / pasangan_lama"


def entry(told: Told, table: str, column: str) -> Entry | None:
    """What a text of a table comes from; None where it names the row, or nothing is known."""
    if column in told.kunci or (PERSON in told.kunci and column in ("nip", "nama")):
        return None
    return _computed(told, column) or _looked_up(told, table, column)


def _computed(told: Told, column: str) -> Entry | None:
    """A word that follows from figures, or stands in another table."""
    if column == "arah":
        return _direction(told.kunci[-1])
    if column == "kategori":
        return Rows("pegawai", column, PERSON, Part.SAME)
    return _of_periods(column) if told.perintah == "trend" else None


def _looked_up(told: Told, table: str, column: str) -> Entry | None:
    """A text from the sources, or one that a rule chose."""
    own, shared = f"{table}.{column}", _RULES.get(column)
    if own in _RULES:
        return given(column, _RULES[own])
    if column == "unit_induk":
        return Source(parent)
    if column in _WHO and PERSON in told.kunci:
        return of_person(column)
    if column in _OF_CATALOGUE and told.perintah != "trend":
        return of_catalogue(column)
    return given(column, shared) if shared else None


def of_person(column: str) -> Source:
    """Unit, jabatan or class of the person of a row: from the row of employees; of an evaluation, of the old period."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        if context.told[table].perintah == "evaluate":
            common = twice.number(context, table, row)
            found = twice.between(context)
            place = next(at for at in range(len(found.contexts)) if found.orang(at, common) is not None)
            inside, orang = found.contexts[place], found.orang(place, common) or 0
        else:
            inside, orang = context, context.person(table, row)
        return Leaf(context.shelf(table).column(column)[row], encoded(reason("explain.teks_pegawai")),
                    staff.placed(inside, orang, column))  # fmt: skip

    return Source(tell, Shown.TEXT)


def of_catalogue(column: str) -> Source:
    """What the catalogue says of the training of a row; the cells where the sources of the run have it."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        value = context.shelf(table).column(column)[row]
        sel: tuple[Cell, ...] = ()
        code = training(context, table, row)
        if code is not None and code != NONE:
            frame, field = context.data.katalog.pelatihan, _OF_CATALOGUE[column]
            place = int(frame["asal_tabel"].iloc[code]), int(frame["asal"].iloc[code])
            sel = context.sources.cells(*place, (field,))
        return Leaf(value, encoded(reason("explain.katalog")), sel)

    return Source(tell, Shown.TEXT)


def parent(context: Context, table: str, row: int) -> Leaf:
    """The unit above the unit of a row, from the table of units."""
    unit = context.data.unit.code(str(context.shelf(table).column("unit_kerja")[row]))
    value = context.shelf(table).column("unit_induk")[row]
    return Leaf(value, encoded(reason("explain.teks_induk")), of_unit_table(context, unit, "unit_induk"))


def _of_periods(column: str) -> Entry | None:
    side = column.rpartition("_")[2]
    if column.startswith("status_"):
        return across.figure(side, "status", Shown.WORD)
    if column.startswith("jabatan_"):
        return given(column, "teks_pegawai")
    return Source(became, Shown.WORD) if column == "keadaan" else None


def became(context: Context, table: str, row: int) -> Leaf:
    """What became of the person of a row between the periods, by the units that he was in."""
    shelf = context.shelf(table)
    old, new = (shelf.column(f"unit_{side}")[row] for side in ("lama", "baru"))
    word = "datang" if old is None else "keluar" if new is None else "tetap" if old == new else "pindah"
    parts = tuple(
        Node(context.id(table, row), f"unit_{side}", Shown.TEXT, value, Part.SAME)
        for side, value in (("lama", old), ("baru", new))
    )
    return Leaf(word, encoded(reason("explain.teks_menjadi")), bagian=parts)


def _direction(key: str) -> Choice:
    """Which way a unit or a competency went for certain: whatever those who were not assessed hold."""
    parts: dict[str, Piece] = {}
    for side in ("lama", "baru"):
        theirs = f"unit_kerja:unit_{side}" if key == "unit_kerja" else key
        unknown = Where(f"level_{side}", "kosong")
        parts[f"belum_{side}"] = Rows(
            "tren-detail", f"standar_{side}", " ".join(("dari", "ke", theirs)), Part.SUM, (unknown,)
        )
    return Choice(
        (
            ("tak_terbanding", "min(pasangan_lama, pasangan_baru) <= 0"),
            ("membaik", f"{_MOST} < 0"),
            ("menurun", f"{_LEAST} > 0"),
            ("tetap", f"{_MOST} == {_LEAST}"),
            ("belum_pasti", f"{_MOST} > {_LEAST}"),
        ),
        parts,
    )


def texts(told: Told, table: str, shown: Mapping[str, Shown]) -> dict[str, Entry]:
    """What the texts of a table come from that its registry does not tell of, by column."""
    found = {name: entry(told, table, name) for name, kind in shown.items() if kind in TEXTS and name not in told.rumus}
    return {name: one for name, one in found.items() if one is not None}
