"""A result table to look at: on a terminal as many columns and rows as help, elsewhere all of it as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import JustifyMethod
from rich.table import Table
from rich.text import Text

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultColumn, ResultTable
from asnkompetensi.text import Words
from asnkompetensi.write.cells import NUMBERS, Cells, Spread, Value, chunks, columns, first
from asnkompetensi.write.human import heading, human
from asnkompetensi.write.screen import Screen

ROWS = 25
DRAWN = 50  # rich draws 500 rows a second; beyond this the plain form takes over
NARROW, SENTENCE = 12, 30
GAP = "  "
# What a narrow screen shows of each table, most important first; other columns follow as long as there is room. Of
# names joined by "|" the first that is not blank in every row goes there: who has no NIP yet is known by name.
FIRST = {
    "beda-isi": "tabel nama|nip baris kolom sebelum sesudah perubahan unit_kerja",
    "beda-tabel": "tabel muncul hilang berubah baris_lama baris_baru",
    "detail": "nip kompetensi level_standar level_dimiliki kesenjangan status nama unit_kerja",
    "pegawai": "nip nama jpm kategori jumlah_kurang total_kesenjangan unit_kerja",
    "unit": "unit_kerja pegawai rata_jpm persen_kurang total_kesenjangan kompetensi_terlemah",
    "kompetensi": "kompetensi pasangan kurang persen_kurang total_kesenjangan rata_kesenjangan",
    "unit-kompetensi": "unit_kerja kompetensi persen_kurang total_kesenjangan rata_kesenjangan",
    "jabatan": "jabatan pegawai rata_jpm total_kesenjangan rata_kesenjangan",
    "rekomendasi-pegawai": "nama|nip kompetensi pelatihan alasan kesenjangan level_ditutup biaya_peserta nip",
    "rekomendasi-unit": "unit_kerja pegawai kesenjangan terjawab level_ditutup biaya total_kesenjangan",
    "rekomendasi-unit-pelatihan": "unit_kerja pelatihan peserta level_ditutup biaya",
    "rekomendasi-pelatihan": "kode pelatihan peserta level_ditutup biaya angkatan",
    "katalog-kosong": "kompetensi pegawai total_kesenjangan alasan unit",
    "buku-jp": "nip nama jp jp_tawaran hak kurang kurang_sesudah",
    "sertifikat": "nama|nip sertifikat berakhir jendela alasan diperlukan kode unit_kerja nip",
    "jangkauan": "dimensi kelompok pegawai dengan_tawaran tanpa_tawaran persen",
    "kepekaan-pelatihan": "pelatihan putusan alasan unit_kerja urutan level_ditutup tahan_level tahan_bobot kode",
    "pasangan-mentor": "nip nama kompetensi nip_mentor nama_mentor kesenjangan kedekatan alasan",
    "lingkar-belajar": "lingkar kompetensi nip nama unit_kerja kesenjangan peserta",
    "tanpa-mentor": "nip nama kompetensi alasan kesenjangan unit_kerja",
    "rencana-kursi": "nama|nip pelatihan alasan level_ditutup angkatan unit_kerja nip",
    "rencana-kelas": "kode pelatihan angkatan peserta biaya level_ditutup mulai sumber_dana",
    "rencana-tahunan": "pelatihan target_peserta anggaran sumber_dana kompetensi mulai jalur penyelenggara",
    "rencana-peserta": "kode angkatan nomor nama|nip unit_kerja pelatihan jabatan",
    "rencana-pegawai": "nama|nip kode jp_rencana level_ditutup level_sisa kurang_sesudah unit_kerja nip",
    "rencana-unit": "unit_kerja pegawai dengan_kursi level_ditutup persen biaya jaminan",
    "rencana-dana": "sumber_dana pagu terpakai sisa harga_bayangan kursi level_ditutup untuk_unit",
    "tanpa-kursi": "nama|nip alasan sebab total_kesenjangan unit_kerja nip",
    "kelas-batal": "kode pelatihan alasan peminat level_ditutup",
    "rencana-sisa": "kompetensi alasan pegawai total_kesenjangan unit",
    "alasan-pegawai": "kode alasan keadaan nilai angkatan sumber_dana hilang_maks",
    "kurva-anggaran": "anggaran nilai level_ditutup pegawai alasan tambahan_nilai kelas batas terpakai",
    "keputusan-stabil": "kode alasan kursi_tetap peserta_min peserta_maks keputusan pelatihan",
    "harga-dana": "sumber_dana langkah perubahan nilai_beda alasan taksiran level_beda nilai_beda_maks untuk_unit",
    "harga-adil": "unit_kerja kursi_beda level_ditutup_beda nilai_beda kursi level_ditutup biaya_beda",
    "sponsor": "sponsor kode alasan diminta peserta level_ditutup biaya pelatihan nilai_per_juta",
    "hak-jp": "unit_kerja pegawai kurang_sebelum kurang_sesudah ip_tambahan berhak jp jp_rencana",
    "kepekaan-kursi": "nama|nip pelatihan putusan alasan level_ditutup nilai tahan_level tahan_bobot unit_kerja nip",
    "evaluasi-pelatihan": "kode pelatihan dampak putusan peserta pembanding dampak_min dampak_maks catatan",
    "evaluasi-pasangan": "kode kelompok peran nama|nip naik level_awal level_akhir kompetensi unit_kerja nip",
    "evaluasi-rencana": "kode pelatihan kursi_rencana kursi_terisi biaya_rencana biaya jp_rencana jp_tercapai",
    "evaluasi-ikm": "unit_kerja rata_naik perubahan_ikm ikm_lama ikm_baru pegawai",
    "selang-unit": "unit_kerja cakupan rata_jpm rata_jpm_min rata_jpm_maks total_kesenjangan total_kesenjangan_maks",
    "nilai-berikut": "unit_kerja nama|nip belum_dinilai lebar_unit_sebelum lebar_unit_sesudah urutan lebar nip",
    "toleransi-pegawai": "nama|nip toleransi putusan berubah kategori kategori_lain jpm_min unit_kerja nip",
    "toleransi-unit": "unit_kerja toleransi memenuhi belum_memenuhi belum_pasti berubah persen_memenuhi pegawai",
    "tren-pegawai": "nama|nip dari ke keadaan perubahan perubahan_level jpm_lama jpm_baru unit_baru nip",
    "tren-unit": "unit_kerja dari ke arah perubahan kesenjangan_lama kesenjangan_baru naik turun pegawai_baru",
    "tren-kompetensi": "kompetensi dari ke arah perubahan kesenjangan_lama kesenjangan_baru naik turun",
    "tren-detail": "nama|nip dari ke kompetensi level_lama level_baru perubahan sebab standar_lama standar_baru nip",
    "tren-perpindahan": "dari ke unit_lama unit_baru perpindahan pegawai kesenjangan_lama",
    "tren-identitas": "nip_lama nip nama cara tanggal_lahir nama_lama unit_baru dari ke",
    "unggul": "nip nama kompetensi_lebih total_lebih pelatihan alasan unit_kerja",
    "kembang": "nip nama jumlah_kurang total_kesenjangan prioritas alasan unit_kerja",
}


def table(result: ResultTable, say: Words, screen: Screen, *, show_nip: bool = False, all_rows: bool = False) -> bytes:
    """The table as `screen` shows it, in the language of `say`; NIPs are masked unless `show_nip`.

    A terminal gets the first 25 rows (all with `all_rows`) of the columns that fit it, and is told what is left out.
    """
    count = len(result.frame)
    shown = count if all_rows or not screen.terminal else min(count, ROWS)
    taken = columns(first(result, shown))

    def shown_as(value: Value, shown: Shown) -> str:
        return human(value, shown, say, show_nip=show_nip)

    spreads = [column.spread(shown_as) for column in taken]
    heads = [heading(column.name, say, result.name) for column in taken]
    if not screen.terminal:
        return "".join(_lines(heads, taken, spreads, count)).encode("utf-8")
    if shown > DRAWN:
        return "".join(_lines(heads, taken, spreads, shown)).encode(screen.encoding, "replace")
    return _drawn(result, heads, spreads, shown, say, screen)


def _drawn(
    result: ResultTable, heads: Sequence[str], spreads: Sequence[Spread], shown: int, say: Words, screen: Screen
) -> bytes:
    texts = [spread.rows(0, shown) for spread in spreads]
    least = [_least(column, head, text) for column, head, text in zip(result.columns, heads, texts, strict=True)]
    kept = _fitting(result, least, screen.width)
    drawn = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    room = screen.width - sum(least[i] + 2 for i in kept) + 2
    for i in kept:
        grown = min(room, max(map(cell_len, texts[i]), default=0) - least[i])
        width = min(least[i] + max(grown, 0), screen.width)
        room -= max(grown, 0)
        justify: JustifyMethod = "right" if result.columns[i].shown in NUMBERS else "left"
        drawn.add_column(Text(heads[i]), justify=justify, width=width, overflow="fold")
    for row in zip(*(texts[i] for i in kept), strict=True):
        drawn.add_row(*map(Text, row))
    return screen.render(drawn, *_notes(result, len(result.frame) - shown, kept, say))


def _notes(result: ResultTable, rows: int, kept: Sequence[int], say: Words) -> Iterator[Text]:
    """What the table does not show, and how to see it."""
    if result.frame.empty:
        yield Text(say("summary.tanpa_baris"))
    if rows:
        yield Text(say("summary.baris_lain", jumlah=rows))
    hidden = [heading(column.name, say, result.name) for i, column in enumerate(result.columns) if i not in kept]
    if hidden:
        yield Text(say("summary.kolom_lain", daftar=", ".join(hidden)))


def _least(column: ResultColumn, head: str, texts: Sequence[str]) -> int:
    """The least width a column can be read in: numbers and NIPs whole, texts folded, headings by words."""
    longest = max(map(cell_len, texts), default=0)
    if column.shown not in NUMBERS and column.shown is not Shown.NIP:
        longest = min(longest, SENTENCE if column.shown is Shown.REASON else NARROW)
    return max(longest, *map(cell_len, head.split()))


def _fitting(result: ResultTable, widths: Sequence[int], room: int) -> list[int]:
    """The columns that fit, the most important first, in the order of the table; at least one."""
    names = [column.name for column in result.columns]
    first = [names.index(name) for name in _first(result) if name in names]
    kept: list[int] = []
    for i in dict.fromkeys([*first, *range(len(names))]):
        used = sum(widths[k] for k in kept) + 2 * len(kept)
        if used + widths[i] <= room or not kept:
            kept.append(i)
    return sorted(kept)


def _first(result: ResultTable) -> Iterator[str]:
    """The most important columns of a table, by :data:`FIRST`."""
    for word in FIRST.get(result.name, "").split():
        names = word.split("|")
        yield next((name for name in names if name in result.frame and (result.frame[name] != "").any()), names[0])


def _lines(heads: Sequence[str], taken: Sequence[Cells], spreads: Sequence[Spread], count: int) -> Iterator[str]:
    """Plain lines at full width: headings, a rule, the rows; numbers to the right."""
    widths = [max(cell_len(head), *map(cell_len, spread.texts)) for head, spread in zip(heads, spreads, strict=True)]
    right = [column.shown in NUMBERS for column in taken]
    yield _line(_padded(head, widths[i], right=right[i]) for i, head in enumerate(heads))
    yield _line("-" * width for width in widths)
    padded = [spread.each(partial(_padded, width=widths[i], right=right[i])) for i, spread in enumerate(spreads)]
    for rows in chunks(padded, 0, count):
        yield "".join(map(_line, rows))


def _padded(text: str, width: int, *, right: bool) -> str:
    blanks = " " * (width - cell_len(text))
    return blanks + text if right else text + blanks


def _line(texts: Iterable[str]) -> str:
    return GAP.join(texts).rstrip() + "\n"
