"""Words of repairs: what was done to a cell, why one was left, the sheets that list them."""

WORDS = {
    # what a repair did
    "judul": "standard heading",
    "spasi": "blanks and invisible characters",
    "ejaan": "one spelling for the name",
    "nip": "NIP made 18 digits of text",
    "level": "level made a number",
    "angka": "text made a number",
    "uang": "text of money made a number",
    "tanggal": "text made a date",
    # why a cell was left
    "rumus": "left: the cell holds a formula",
    "gabung": "left: the cell is covered by a merged one",
    "ragu": "left: the date is in doubt",
    "awal": "left: too early for Excel",
    "lain": "left: the cell holds something else",
    "sebab_rumus": "the cell holds a formula",
    "sebab_gabung": "the cell is covered by a merged one",
    "sebab_ragu": "the date is in doubt",
    "sebab_awal": "too early for Excel",
    "sebab_lain": "the cell holds something else",
    # the sheets
    "lembar_perbaikan": "Repairs",
    "lembar_konfirmasi": "To Be Confirmed",
    "perlu_konfirmasi": "to be confirmed",
    "tanpa_calon": "no candidate",
    "satu_calon": "first 15 digits and name equal those in {tempat}",
    "banyak_calon": "{jumlah} NIPs of this name with the same first 15 digits",
    "tak_ada_calon": "no whole NIP of this name with the same first 15 digits",
    "tanpa_nama": "this row has no name",
    # what the run says
    "diperbaiki": "Repaired: {jumlah:cell|cells} ({rincian})",
    "akan": "Would be repaired: {jumlah:cell|cells} ({rincian})",
    "tak_ada": "There is nothing to repair.",
    "dibiarkan": "Left as they are: {jumlah:cell|cells} ({rincian})",
    "konfirmasi": "To be confirmed: {jumlah:NIP|NIPs} with lost last digits, {calon} of them with a candidate",
    "tidak_ikut": "Not included: {berkas}; something can be repaired there, run --fix for that file by itself",
    "polos": "{berkas} was copied as a plain workbook: contents and places of cells stay, formats do not",
}
