"""Plans of many instansi under shared purses: calls that are wrong, and what was proven of all together."""

WORDS = {
    "satu_rencana": "{opsi} asks about one plan, and --shared-purse plans many agencies",
    "satu_rencana_saran": "leave {opsi} out, or ask one agency: asn plan ITS-SOURCE share/dana.csv {opsi}",
    "anggaran": "--budget cannot go with --shared-purse: the shared money is the budget",
    "anggaran_saran": "leave --budget (or budget in asn.toml) out; write the money into the table dana",
    "tabel_rencana": "--by {tabel} is a table of the plan of one agency",
    "tabel_rencana_saran": "use {pilihan}, or -o FOLDER/, which has all tables of each agency",
    "perlu_dana": "--by {tabel} needs shared money",
    "perlu_dana_saran": "add --shared-purse FILE, and name each agency as one source",
    "masukan": "standard input (-) has no name, and each agency is known by the name of its source",
    "masukan_saran": "save it to a file first, such as kota-contoh.csv",
    "tanpa_nama": "the source {sumber} has no name, and each agency is known by the name of its source",
    "tanpa_nama_saran": "name a file or a folder that is called as its agency is",
    "nama_ganda": 'two agencies are called "{nama}": {pertama} and {kedua}',
    "nama_ganda_saran": "give one another name; put several files of one agency into one folder",
    "dana_kosong": "--shared-purse names no file",
    "dana_kosong_saran": "write the name of the file; in a script, see whether the variable is filled",
    "tanpa_dana": "{berkas} has no table dana",
    "tanpa_dana_saran": "write a table with the columns sumber_dana and jumlah",
    "tabel_lain": "shared money stands by itself, and {berkas} has the table {tabel}, too",
    "tabel_lain_saran": "keep the table dana in a file of its own; other tables belong to their agency",
    "punya_sendiri": 'the agency "{nama}" has shared money among its own sources ({berkas})',
    "punya_sendiri_saran": "move that file out of the agency's sources, so that its money is not counted twice",
    "folder_semua": "the folder {berkas} has all tables of each agency; --by {tabel} asks for one",
    "folder_semua_saran": "leave --by out, or name a file, such as -o {tabel}.csv",
    "folder_terisi": "there is something in the folder {berkas} already: {isi}",
    "folder_terisi_saran": "choose another folder, or move its content away first",
    "bukan_folder": "{berkas} is no folder; plans of many agencies are proven from theirs",
    "bukan_folder_saran": "name the folder that -o wrote, with a folder for each agency in it",
    "instansi_lain": "the folder {berkas} has plans of agencies that are not named: {isi}",
    "instansi_lain_saran": "name all agencies that share the money, called as they were when it was planned",
    "terbukti": "Proven from the data alone: the plans of {jumlah:agency|agencies} keep every limit, each with its"
    " share of the money; of the shared money {terpakai} is used, there is {pagu}.",
    "terbukti_batas": "All plans together are worth {nilai}. That is proven, too, by the prices in the files: no other"
    " division and plans are worth more than {batas_terbukti}, so these are at most {selisih_terbukti} % from the"
    " best.",
}
