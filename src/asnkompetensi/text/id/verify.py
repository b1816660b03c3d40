"""What is wrong with a plan that is not proven, and what was proven of one that is."""

WORDS = {
    "salinan_lain": "berikan berkas yang ditulis asn plan -o, atau salinan lain daripadanya",
    "tanpa_kunci": "isian yang wajib ada tidak ditemukan",
    "bukan_bilangan": "isian bukan bilangan yang wajar",
    "isi_salah": "isian bukan yang boleh berada di situ",
    "kunci_ganda": "satu kunci ditulis dua kali",
    "terlalu_dalam": "susunannya terlalu dalam",
    "hash": "data, atau setelan nama dan hukum (--map, asn.toml), lain daripada saat rencana dibuat",
    "urutan_kelas": "kelas tidak urut menurut kode dan angkatan, atau tercantum dua kali",
    "urutan_kursi": "kursi tidak urut menurut NIP dan kode, atau tercantum dua kali",
    "orang": "tidak ada pegawai aktif dengan NIP itu",
    "kode": "tidak ada pelatihan dengan kode itu",
    "kursi": "kursi itu tidak menutup satu pun kesenjangan orangnya",
    "terselenggara": "pelatihan itu tidak mungkin diselenggarakan",
    "level_ditutup": "level yang ditutup sebuah kursi salah",
    "nilai_kursi": "nilai sebuah kursi salah",
    "dua_kali": "seseorang mengikuti dua pelatihan untuk satu kompetensi",
    "jp": "seseorang mendapat lebih dari JP yang diperbolehkan",
    "pelatihan": "seseorang mengikuti lebih dari jumlah pelatihan yang diperbolehkan",
    "bentrok": "seseorang berada di dua kelas pada hari yang sama",
    "angkatan": "nomor angkatan sebuah kode tidak urut dari 1",
    "peserta": "peserta sebuah kelas tidak urut, atau tercantum dua kali",
    "isi_kelas": "kelas dan kursi menyebut orang yang berbeda",
    "minimal": "sebuah kelas kekurangan peserta",
    "maksimal": "sebuah kelas kelebihan peserta",
    "maks_angkatan": "kelas sebuah kode melebihi jumlah yang diperbolehkan",
    "tanpa_dana": "kelas dibayar dana yang tidak ada",
    "untuk": "dana tidak boleh membayar kelas itu, atau salah seorang pesertanya",
    "biaya": "biaya sebuah kelas salah",
    "jumlah_dana": "dana tidak sebanyak di data",
    "dana": "keterangan sebuah dana lain daripada di data",
    "anggaran": "budget tidak berlaku, sebab data mempunyai dana",
    "pagu": "pagu sebuah dana lain daripada di data",
    "terpakai": "jumlah yang terpakai dari sebuah dana salah",
    "lewat_pagu": "yang terpakai melebihi pagu dananya",
    "lewat_bersama": "bagian-bagian dari dana bersama melebihi pagunya",
    "harga_bersama": "harga dana bersama tidak sama dengan harga di rencana lain",
    "aturan_bersama": "rencana dibuat dengan aturan lain daripada rencana lain",
    "harga": "harga bayangan di bawah 0",
    "harga_siapa": "harga untuk pelatihan atau unit yang tidak ada",
    "jaminan": "sebuah unit mendapat kurang dari yang dijamin --min-per-unit",
    "adil": "sebuah unit mendapat kurang dari bagiannya menurut --fair",
    "hadir": "terlalu banyak orang satu unit berada di kelas pada satu hari",
    "nilai": "nilai seluruh rencana bukan jumlah nilai kursinya",
    "batas": "batas lebih rendah daripada nilai",
    "selisih": "selisih_persen tidak sesuai dengan nilai dan batas",
    "status": "status tidak sesuai dengan nilai, batas, dan kursinya",
    "terbukti": "Terbukti dari data saja: {orang:orang|orang} di {kursi:kursi|kursi} dan {kelas:kelas|kelas}, biaya "
    "{biaya}, nilai {nilai}; semua batas ditaati.",
    "terbukti_harga_optimal": "Tidak ada rencana yang lebih baik. Itu pun terbukti dari data saja: menurut harga di "
    "berkas tidak ada rencana yang bernilai lebih dari {batas_terbukti}.",
    "terbukti_harga_layak": "Rencana ini paling jauh {selisih_persen} % di bawah yang terbaik. Itu pun terbukti dari "
    "data saja: menurut harga di berkas tidak ada rencana yang bernilai lebih dari "
    "{batas_terbukti}.",
    "terbukti_harga_kosong": "Tidak satu kursi pun mungkin. Itu pun terbukti dari data saja, menurut harga di berkas.",
    "harga_saja": "Menurut harga di berkas, dari data saja: tidak ada rencana yang bernilai lebih dari "
    "{batas_terbukti}, jadi rencana ini paling jauh {selisih_terbukti} % di bawah yang "
    "terbaik.",
    "jarak_optimal": "Batas yang tertulis ({batas}) lebih rendah: menurutnya tidak ada rencana yang lebih "
    "baik. Batas itu berasal dari pencarian angkatan utuh, dan hanya dapat dibuktikan "
    "pemecahnya.",
    "jarak_layak": "Batas yang tertulis ({batas}) lebih rendah: menurutnya rencana ini paling jauh "
    "{selisih_persen} % di bawah yang terbaik. Batas itu berasal dari pencarian angkatan "
    "utuh, dan hanya dapat dibuktikan pemecahnya.",
    "jarak_kosong": "Batas yang tertulis ({batas}) lebih rendah: menurutnya tidak satu kursi pun mungkin. "
    "Batas itu berasal dari pencarian angkatan utuh, dan hanya dapat dibuktikan pemecahnya.",
    "tanpa_tabel": "{opsi} tidak berlaku bersama --verify: hasilnya satu kalimat, bukan tabel",
    "tanpa_tabel_saran": "hapus {opsi}, atau jalankan asn plan tanpa --verify",
    "opsi_lain": "{opsi} lain daripada di {berkas}",
    "opsi_lain_saran": "hapus {opsi}: --verify mengambilnya dari berkas rencana",
}
