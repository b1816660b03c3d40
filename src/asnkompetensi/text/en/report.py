"""Words of a dossier: its parts, the sheets of its workbooks."""

WORDS = {
    "judul": "Competency development dossier",
    "tanpa_keluaran": "the folder for the result is not named",
    "tanpa_keluaran_saran": "write -o DIR, such as -o dossier",
    "folder_terisi": "the folder {berkas} holds what is no result of asn report: {isi}",
    "folder_terisi_saran": "choose another folder, or move its content away first: the folder is replaced as a whole",
    "dokumen_diubah": "{berkas} was changed by somebody since it was made, and would be lost",
    "dokumen_diubah_saran": "keep that document elsewhere, or choose another folder",
    "bagian_gap": "Gaps",
    "bagian_recommend": "Trainings",
    "bagian_plan": "Plan",
    "bagian_mentor": "Mentors",
    "bagian_talent": "Talent",
    "bagian_trend": "Trend",
    "bagian_evaluate": "Evaluation",
    "lembar_ringkasan": "{bagian} Summary",
    "lembar_bagian": "{bagian} - {lembar}",
}
