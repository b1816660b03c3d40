"""Words of a dossier: its parts, the sheets of its workbooks."""

WORDS = {
    "judul": "Berkas pengembangan kompetensi",
    "tanpa_keluaran": "belum disebut ke folder mana hasilnya ditulis",
    "tanpa_keluaran_saran": "tulis -o FOLDER, misalnya -o berkas",
    "folder_terisi": "folder {berkas} berisi yang bukan hasil asn report: {isi}",
    "folder_terisi_saran": "pilih folder lain, atau pindahkan dulu isinya: folder itu digantikan seluruhnya",
    "dokumen_diubah": "{berkas} sudah diubah orang sejak dibuat, dan akan hilang bila digantikan",
    "dokumen_diubah_saran": "simpan dokumen itu di tempat lain, atau pilih folder lain",
    "bagian_gap": "Kesenjangan",
    "bagian_recommend": "Pelatihan",
    "bagian_plan": "Rencana",
    "bagian_mentor": "Mentor",
    "bagian_talent": "Talenta",
    "bagian_trend": "Tren",
    "bagian_evaluate": "Evaluasi",
    "lembar_ringkasan": "Ringkasan {bagian}",
    "lembar_bagian": "{bagian} - {lembar}",
}
