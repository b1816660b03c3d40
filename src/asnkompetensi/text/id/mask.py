"""Words of `asn mask`: faults of a call (each `x` with its repair `x_saran`), and the guide of a masked set."""

WORDS = {
    "tanpa_keluaran": "belum disebut ke mana hasilnya ditulis",
    "tanpa_keluaran_saran": "tulis -o samaran.xlsx, atau -o samaran/ untuk satu CSV per tabel",
    "akhiran": 'bentuk "{akhiran}" tidak dikenal di sini',
    "akhiran_saran": "pakai nama berakhiran .xlsx, atau nama folder",
    "folder_terisi": 'folder {berkas} berisi "{isi}", yang bukan bagian hasil ini',
    "folder_terisi_saran": "pilih folder baru, atau kosongkan dulu: semua isinya akan ikut terbagikan",
    "kunci_di_folder": "kunci {berkas} terletak di folder hasil, dan akan ikut terbagikan",
    "kunci_di_folder_saran": "simpan kunci di tempat lain: --key BERKAS",
    "kunci_keluaran": "{berkas} tidak dapat menjadi kunci dan hasil sekaligus",
    "kunci_keluaran_saran": "simpan kunci di tempat lain: --key BERKAS",
    "bukan_kunci": "{berkas} bukan kunci nama samaran",
    "bukan_kunci_saran": "kunci adalah satu baris berisi 64 angka heksadesimal; sebut kunci yang dulu dipakai, atau "
    "nama yang belum ada agar dibuatkan yang baru (nama samarannya akan lain)",
    "kunci_folder": "{berkas} adalah folder, bukan berkas kunci",
    "kunci_folder_saran": 'sebut berkas di dalamnya, misalnya --key "{berkas}/mask.key"',
    "kunci_tak_berhak": "tidak ada hak membaca kunci {berkas}",
    "kunci_tak_berhak_saran": "minta hak membaca berkas itu dan foldernya; kunci lain memberi nama samaran lain",
    "kunci_tak_terbaca": "kunci {berkas} tidak dapat dibaca",
    "kunci_tak_terbaca_saran": "periksa apakah namanya terlalu panjang atau tautannya putus; kunci lain memberi nama "
    "samaran lain",
    "kunci_baru": "Kunci baru dibuat: {berkas}. Simpan baik-baik dan jangan dibagikan: "
    "dengan kunci itu nama samaran dapat dicocokkan kembali, tanpanya data berikutnya mendapat nama samaran lain.",
    "kunci_terbuka": "peringatan: kunci {berkas} dapat dibaca orang lain; batasi hak bacanya (chmod 600)",
    "judul": "Data kompetensi tanpa identitas",
    "petunjuk": "Petunjuk",
    "lembar_pegawai": "Pegawai",
    "lembar_kesenjangan": "Kesenjangan",
    "lembar_pelatihan": "Pelatihan",
    "lembar_dana": "Dana",
    "lembar_unit": "Unit",
    "petunjuk_isi": "Data kompetensi pegawai tanpa identitas, keadaan {tanggal}. "
    "Satu baris lembar Kesenjangan adalah satu orang dan satu kompetensi, dengan level yang dituntut dan "
    "dimiliki apa adanya.",
    "petunjuk_nip": "Kolom NIP berisi nama samaran: 18 angka yang diawali 99 dan tidak dimiliki siapa pun. "
    "Orang yang sama mendapat angka yang sama selama kuncinya sama. Nama tidak ada.",
    "petunjuk_lain": '"(unit lain)", "(jabatan lain)", atau sel kosong: kurang dari 5 orang sama dalam hal itu, '
    "maka tidak ditampilkan. Setiap gabungan keterangan yang tampil dimiliki sedikitnya 5 orang.",
    "petunjuk_kompetensi": '"(kompetensi lain 1)" dan seterusnya: kompetensi yang dituntut dari kurang dari 5 orang, '
    "tanpa namanya; nomornya tidak berarti apa-apa.",
    "petunjuk_tanggal": "Tanggal dibuat kasar: lahir 1 Juli tahunnya; penilaian hari terakhir bulannya bila masih "
    "berlaku pada "
    "{tanggal}, hari pertama bila sudah lewat masa berlakunya. "
    "Bila bulannya tidak ditampilkan, tanggal hanya menandai berapa banyak penilaian yang lewat masa berlakunya, bukan "
    "yang mana.",
    "petunjuk_sendiri": "Semua pegawai ada di sini, maka jumlah kesenjangan sama dengan data asalnya. Siapa yang "
    "tahu standar "
    "jabatan mungkin mengenali orang yang standarnya tidak dimiliki orang lain: perlakukan data ini sebagai terbatas.",
    "petunjuk_tanpa_sendiri": "Orang yang standarnya dimiliki kurang dari 5 orang disisihkan, sedikitnya 5 sekaligus: "
    "jumlah kesenjangan lebih kecil daripada data asalnya.",
    "petunjuk_baca": "Buku kerja ini dapat dihitung lagi: asn gap, asn recommend, asn mentor, asn talent.",
    "petunjuk_kunci": "Mencari tahu siapa orangnya melanggar maksud pembagian data ini (UU 27/2022).",
}
