"""Words of `asn mask`: faults of a call (each `x` with its repair `x_saran`), and the guide of a masked set."""

WORDS = {
    "tanpa_keluaran": "nothing says where the result shall go",
    "tanpa_keluaran_saran": "write -o samaran.xlsx, or -o samaran/ for a CSV of each table",
    "akhiran": 'the form "{akhiran}" is not known here',
    "akhiran_saran": "use a name that ends in .xlsx, or the name of a folder",
    "folder_terisi": 'the folder {berkas} holds "{isi}", which is no part of this result',
    "folder_terisi_saran": "choose a new folder, or empty this one: all that is in it would be shared",
    "kunci_di_folder": "the key {berkas} lies in the folder of the result, and would be shared with it",
    "kunci_di_folder_saran": "keep the key elsewhere: --key FILE",
    "kunci_keluaran": "{berkas} cannot be both the key and the result",
    "kunci_keluaran_saran": "keep the key elsewhere: --key FILE",
    "bukan_kunci": "{berkas} is no key of pseudonyms",
    "bukan_kunci_saran": "a key is one line of 64 hexadecimal digits; name the key that was used before, or a file "
    "that does not exist yet to have a new one made (with it pseudonyms are others)",
    "kunci_folder": "{berkas} is a folder, not the file of a key",
    "kunci_folder_saran": 'name a file in it, such as --key "{berkas}/mask.key"',
    "kunci_tak_berhak": "there is no right to read the key {berkas}",
    "kunci_tak_berhak_saran": "ask for the right to read that file and its folder; another key gives other pseudonyms",
    "kunci_tak_terbaca": "the key {berkas} cannot be read",
    "kunci_tak_terbaca_saran": "see whether its name is too long or its link leads nowhere; another key gives other "
    "pseudonyms",
    "kunci_baru": "A new key was made: {berkas}. Keep it safe and never share it: "
    "with it pseudonyms can be matched again, without it the next data get other ones.",
    "kunci_terbuka": "warning: others can read the key {berkas}; let only its owner read it (chmod 600)",
    "judul": "Competency data without identities",
    "petunjuk": "Guide",
    "lembar_pegawai": "Pegawai",
    "lembar_kesenjangan": "Kesenjangan",
    "lembar_pelatihan": "Pelatihan",
    "lembar_dana": "Dana",
    "lembar_unit": "Unit",
    "petunjuk_isi": "Competency data of employees without identities, as of {tanggal}. "
    "A row of the sheet Kesenjangan is one person and one competency, with the levels required and held as they are.",
    "petunjuk_nip": "The column NIP holds pseudonyms: 18 digits that begin with 99 and are nobody's. "
    "The same person has the same digits as long as the key is the same. There are no names.",
    "petunjuk_lain": '"(unit lain)" (another unit), "(jabatan lain)" (another post), or an empty cell: fewer than 5 '
    "people "
    "are alike in that, so it is not shown. Every combination of what is shown is shared by 5 people at least.",
    "petunjuk_kompetensi": '"(kompetensi lain 1)" and so on: competencies that fewer than 5 people need, '
    "without their names; the number means nothing.",
    "petunjuk_tanggal": "Dates are coarse: births are 1 July of their year; assessments are the last "
    "day of their month where they are valid on {tanggal}, the first day where they have expired. "
    "Where months are not shown, dates only mark how many assessments have expired, not which.",
    "petunjuk_sendiri": "All employees are in here, so the gap totals are those of the original data. Whoever knows "
    "the standards may recognise a person whose standard nobody shares: treat these data as restricted.",
    "petunjuk_tanpa_sendiri": "People whose standard fewer than 5 people share were left out, 5 at least together: "
    "the gap totals are smaller than those of the original data.",
    "petunjuk_baca": "This workbook can be computed with again: asn gap, asn recommend, asn mentor, asn talent.",
    "petunjuk_kunci": "To find out who somebody is goes against the purpose for which these data are shared (UU "
    "27/2022).",
}
