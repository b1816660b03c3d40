"""Why a figure is what it is: rules, sources, and the words around the tree."""

WORDS = {
    # how rows come to a value
    "jumlah": "sum of {kolom} over {jumlah:row|rows} of {tabel}",
    "cacah": "number of rows of {tabel}: {jumlah}",
    "beda": "how many different {kolom} there are in {jumlah:row|rows} of {tabel}",
    "terbesar": "largest {kolom} of {jumlah:row|rows} of {tabel}",
    "terkecil": "smallest {kolom} of {jumlah:row|rows} of {tabel}",
    "sama": "{kolom} in the same row of {tabel} ({jumlah})",
    "bila": "only where {kolom} {tanda} {nilai}",
    "bila_ada": "only where {kolom} is known",
    "tidak_ikut": "not counted: it does not fulfil the condition",
    "di_atas": "explained above",
    # why there is no value
    "belum_lengkap": "empty: not every required competency is assessed",
    "tanpa_standar": "empty: the position requires no competency",
    # where a required level comes from
    "standar_jabatan_unit": "standard for position {jabatan} in unit {unit}: the most specific row",
    "standar_jabatan": "standard for position {jabatan}; there is none for its unit",
    "standar_jenjang_unit": "standard for class {jenjang} in unit {unit}; there is none for the position",
    "standar_jenjang": "standard for class {jenjang}; there is none for the position or the unit",
    "standar_bawaan": "built-in standard for class {jenjang}; the table of standards has none",
    "standar_baris": "required level of the person's own row of kesenjangan",
    "tingkat": "weight by tingkat: mutlak 3, penting 2, perlu 1",
    "tanpa_tingkat": "no tingkat: weight 1",
    # where a level held comes from
    "penilaian_latest": "the newest assessment of {jumlah}",
    "penilaian_best": "the highest assessment of {jumlah}",
    "penilaian_mean": "mean of {jumlah:assessment|assessments}, rounded half up to 2 decimals",
    "penilaian_bentrok": "empty: the {jumlah} newest assessments contradict each other",
    "penilaian_disisihkan": "empty: {jumlah:assessment has|assessments have} expired and count no more",
    "tanpa_penilaian": "empty: there is no assessment",
    "hari_dipakai": "date of the assessment used",
    "dipakai": "used",
    "tidak_dipakai": "not used",
    "pada": "{hari}",
    "tanpa_tanggal": "undated",
    "metode": "method {isi}",
    "penilai": "assessor {isi}",
    # people
    "pegawai_aktif": "an active employee in the data",
    "tidak_aktif": "employees whose kedudukan is not active",
    "ditolak": "rows about employees with a faulty key",
    "level_tertinggi": "the highest level, {nama} ({dasar})",
    # the tree
    "judul": "Explanation",
    "dibulatkan": "rounded half up",
    "sel": "cells",
    "aturan": "rule",
    "lainnya": "{jumlah:other part|other parts} (--all)",
    "lainnya_nilai": "{jumlah:other part|other parts} (--all), together {nilai}",
    "tidak_cocok": "DOES NOT AGREE: the formula gives {hasil}",
    "nama_diketahui": "Levels Held that are Known",
    "nama_belum": "Not Assessed",
    "nama_level_tertinggi": "Highest Level",
    "nama_berlaku_sejak": "Valid Since",
    "nama_jumlah_jpm": "Sum of JPM",
    "nama_level": "Level",
    # what a call asks
    "tanpa_pertanyaan": "nothing is asked",
    "tanpa_pertanyaan_saran": "name --nip, --unit, --competency, --jabatan, --by or --id, "
    'such as --unit "Dinas Perhubungan"',
    "nip": "--nip {nilai} is no NIP of 18 digits",
    "nip_saran": "type the whole NIP, 18 digits",
    "dalam": "--depth {nilai} is no whole number from 1",
    "dalam_saran": "type a whole number, such as --depth 3",
}

COLUMNS = {
    "id": "Id",
    "angka": "Figure",
    "cara": "How",
    "rumus": "Formula",
    "bagian_lain": "Other Parts",
    "cocok": "Agrees",
    "penjelasan.tingkat": "Depth",
    "penjelasan.dasar": "Legal Basis",
}
