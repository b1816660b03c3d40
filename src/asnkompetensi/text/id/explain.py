"""Why a figure is what it is: rules, sources, and the words around the tree."""

WORDS = {
    # how rows come to a value
    "jumlah": "jumlah {kolom} dari {jumlah} baris {tabel}",
    "cacah": "banyaknya baris {tabel}: {jumlah}",
    "beda": "banyaknya {kolom} yang berbeda dalam {jumlah} baris {tabel}",
    "terbesar": "{kolom} terbesar dari {jumlah} baris {tabel}",
    "terkecil": "{kolom} terkecil dari {jumlah} baris {tabel}",
    "sama": "{kolom} pada baris {tabel} yang sama ({jumlah})",
    "bila": "hanya bila {kolom} {tanda} {nilai}",
    "bila_ada": "hanya bila {kolom} diketahui",
    "tidak_ikut": "tidak ikut: syaratnya tidak dipenuhi",
    "di_atas": "sudah diuraikan di atas",
    # why there is no value
    "belum_lengkap": "kosong: belum semua kompetensi yang diminta dinilai",
    "tanpa_standar": "kosong: jabatannya tidak meminta kompetensi apa pun",
    # where a required level comes from
    "standar_jabatan_unit": "standar untuk jabatan {jabatan} di unit {unit}: baris yang paling khusus",
    "standar_jabatan": "standar untuk jabatan {jabatan}; tidak ada yang khusus untuk unitnya",
    "standar_jenjang_unit": "standar untuk jenjang {jenjang} di unit {unit}; tidak ada yang untuk jabatannya",
    "standar_jenjang": "standar untuk jenjang {jenjang}; tidak ada yang untuk jabatan atau unitnya",
    "standar_bawaan": "standar bawaan untuk jenjang {jenjang}; tabel standar tidak memuatnya",
    "standar_baris": "level standar dari baris kesenjangan pegawai itu sendiri",
    "tingkat": "bobot menurut tingkat: mutlak 3, penting 2, perlu 1",
    "tanpa_tingkat": "tanpa tingkat: bobot 1",
    # where a level held comes from
    "penilaian_latest": "penilaian terbaru dari {jumlah} yang ada",
    "penilaian_best": "penilaian tertinggi dari {jumlah} yang ada",
    "penilaian_mean": "rata-rata {jumlah} penilaian, dibulatkan setengah ke atas ke 2 desimal",
    "penilaian_bentrok": "kosong: {jumlah} penilaian terbaru saling bertentangan",
    "penilaian_disisihkan": "kosong: {jumlah} penilaian lewat masa berlakunya dan disisihkan",
    "tanpa_penilaian": "kosong: tidak ada penilaian",
    "hari_dipakai": "tanggal penilaian yang dipakai",
    "dipakai": "dipakai",
    "tidak_dipakai": "tidak dipakai",
    "pada": "{hari}",
    "tanpa_tanggal": "tanpa tanggal",
    "metode": "metode {isi}",
    "penilai": "penilai {isi}",
    # people
    "pegawai_aktif": "pegawai aktif di data",
    "tidak_aktif": "pegawai yang kedudukannya bukan aktif",
    "ditolak": "baris pegawai yang kuncinya salah",
    "level_tertinggi": "level tertinggi, {nama} ({dasar})",
    # the tree
    "judul": "Penjelasan",
    "dibulatkan": "dibulatkan setengah ke atas",
    "sel": "sel",
    "aturan": "aturan",
    "lainnya": "{jumlah} bagian lain (--all)",
    "lainnya_nilai": "{jumlah} bagian lain (--all), bersama-sama {nilai}",
    "tidak_cocok": "TIDAK COCOK: rumus memberi {hasil}",
    "nama_diketahui": "Level Dimiliki yang Diketahui",
    "nama_belum": "Belum Dinilai",
    "nama_level_tertinggi": "Level Tertinggi",
    "nama_berlaku_sejak": "Berlaku Sejak",
    "nama_jumlah_jpm": "Jumlah JPM",
    "nama_level": "Level",
    # what a call asks
    "tanpa_pertanyaan": "tidak ada yang ditanyakan",
    "tanpa_pertanyaan_saran": "sebutkan --nip, --unit, --competency, --jabatan, --by, atau --id, "
    'misalnya --unit "Dinas Perhubungan"',
    "nip": "--nip {nilai} bukan NIP 18 digit",
    "nip_saran": "ketik NIP lengkap, 18 digit",
    "dalam": "--depth {nilai} bukan bilangan bulat dari 1",
    "dalam_saran": "ketik bilangan bulat, misalnya --depth 3",
}

COLUMNS = {
    "id": "Id",
    "angka": "Angka",
    "cara": "Cara",
    "rumus": "Rumus",
    "bagian_lain": "Bagian Lain",
    "cocok": "Cocok",
    "penjelasan.tingkat": "Tingkat",
    "penjelasan.dasar": "Dasar Hukum",
}
