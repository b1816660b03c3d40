"""Plans of many instansi under shared purses: calls that are wrong, and what was proven of all together."""

WORDS = {
    "satu_rencana": "{opsi} bertanya tentang satu rencana, sedangkan --shared-purse merencanakan banyak instansi",
    "satu_rencana_saran": "hapus {opsi}, atau tanyakan kepada satu instansi: asn plan SUMBERNYA bagian/dana.csv {opsi}",
    "anggaran": "--budget tidak dapat bersama --shared-purse: dana bersama itulah anggarannya",
    "anggaran_saran": "hapus --budget (atau budget di asn.toml); tulis uangnya di tabel dana",
    "tabel_rencana": "--by {tabel} adalah tabel rencana satu instansi",
    "tabel_rencana_saran": "pakai {pilihan}, atau -o FOLDER/ yang memuat semua tabel setiap instansi",
    "perlu_dana": "--by {tabel} memerlukan dana bersama",
    "perlu_dana_saran": "tambahkan --shared-purse BERKAS, dan sebut setiap instansi sebagai satu sumber",
    "masukan": "masukan standar (-) tidak bernama, sedangkan setiap instansi dikenali dari nama sumbernya",
    "masukan_saran": "simpan dulu ke berkas, misalnya kota-contoh.csv",
    "tanpa_nama": "sumber {sumber} tidak bernama, sedangkan setiap instansi dikenali dari nama sumbernya",
    "tanpa_nama_saran": "sebut berkas atau folder yang bernama seperti instansinya",
    "nama_ganda": 'dua instansi bernama "{nama}": {pertama} dan {kedua}',
    "nama_ganda_saran": "beri nama lain salah satunya; beberapa berkas satu instansi taruh dalam satu folder",
    "dana_kosong": "--shared-purse tidak menyebut nama berkas",
    "dana_kosong_saran": "tulis nama berkasnya; dalam skrip, periksa apakah variabelnya berisi",
    "tanpa_dana": "{berkas} tidak memuat tabel dana",
    "tanpa_dana_saran": "tulis tabel dengan kolom sumber_dana dan jumlah",
    "tabel_lain": "dana bersama harus berdiri sendiri, sedangkan {berkas} memuat juga tabel {tabel}",
    "tabel_lain_saran": "simpan tabel dana dalam berkas tersendiri; tabel lain taruh pada instansinya",
    "punya_sendiri": 'instansi "{nama}" memuat dana bersama di antara sumbernya sendiri ({berkas})',
    "punya_sendiri_saran": "pindahkan berkas itu ke luar sumber instansi, supaya uangnya tidak terhitung dua kali",
    "folder_semua": "folder {berkas} memuat semua tabel setiap instansi; --by {tabel} meminta satu",
    "folder_semua_saran": "hapus --by, atau sebut berkas, misalnya -o {tabel}.csv",
    "folder_terisi": "folder {berkas} sudah berisi: {isi}",
    "folder_terisi_saran": "pilih folder lain, atau pindahkan dulu isinya",
    "bukan_folder": "{berkas} bukan folder; rencana banyak instansi dibuktikan dari foldernya",
    "bukan_folder_saran": "sebut folder yang ditulis -o, yang memuat satu folder untuk setiap instansi",
    "instansi_lain": "folder {berkas} memuat rencana instansi yang tidak disebut: {isi}",
    "instansi_lain_saran": "sebut semua instansi yang berbagi dana itu, dengan nama seperti saat direncanakan",
    "terbukti": "Terbukti dari data saja: rencana {jumlah} instansi menaati semua batas, masing-masing dengan bagian"
    " dananya; dana bersama terpakai {terpakai} dari {pagu}.",
    "terbukti_batas": "Semua rencana bersama bernilai {nilai}. Terbukti pula menurut harga di berkas: tidak ada"
    " pembagian dan rencana lain yang bernilai lebih dari {batas_terbukti}, jadi paling jauh {selisih_terbukti} % dari"
    " yang terbaik.",
}
