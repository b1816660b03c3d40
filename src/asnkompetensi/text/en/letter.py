"""Words of the letter to the head of a unit."""

WORDS = {
    "judul": "OFFICIAL MEMORANDUM",
    "perihal": "Competency gaps and development plan of the employees of {unit}",
    "kepala_yth": "To",
    "kepala_dari": "From",
    "kepala_nomor": "Number",
    "kepala_tanggal": "Date",
    "kepala_sifat": "Nature",
    "kepala_isi_lampiran": "Enclosed",
    "kepala_hal": "Subject",
    "yth": "The head of {unit}",
    "dari": "..............................",
    "nomor": "..............................",
    "tanggal": "..............................",
    "sifat": "Restricted: holds data of employees",
    "isi_lampiran": "List of employees; workbook of the unit (laporan.xlsx)",
    "hal": "Competency gaps and development plan of the employees of {unit}",
    "pembuka": "This letter gives the competency gaps of the employees of {unit} as of {hari}, the trainings that can"
    " close them, and the employees who are planned to attend.",
    "kursi": "Please assign the employees of Appendix 1 to their trainings on the dates given. If one"
    " of them cannot attend, please say so before the training begins, so that the seat can go to another.",
    "tanpa_kursi": "The plan of this year has no seat for the employees of this unit; Appendix 1 says why.",
    "tanpa_kesenjangan": "There is no gap in the competencies that were assessed.",
    "daftar": "List of employees",
    "penutup": "If any of these data are wrong, please tell the managers of personnel. Thank you for your attention and"
    " cooperation.",
    "tanda_kiri": "||",
    "tanda_kanan": "Head of the office in charge of personnel,|\n\n\n|....................................\n"
    "NIP ..............................",
    "tembusan": "Copy: Pejabat Pembina Kepegawaian",
}
