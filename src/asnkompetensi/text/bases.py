"""Legal bases in English, by their Indonesian words: names of laws stay, and what stands around them is told.

The law itself is quoted in Indonesian (`law/data`), and saved results hold it so: that is why words are the key here.
"""

from __future__ import annotations

import re

_REPLACED = re.compile(r"(asn\.toml; )bawaan (.+?): (.*)")  # a constant that the user replaced, and what it was

_JPM = "Peraturan BKN 26/2019, annex, item"
_KALTIM = "from the code of the competency assessment application of Kaltim"
_LAN = "Peraturan LAN 10/2018, annex (its text could not be read)"
_SKJ = "Tingkat mutlak, penting, perlu by the SKJ form (PermenPANRB 38/2017); the weight is this tool's own"
_UNREAD = "PermenPANRB 38/2017 (its annex could not be read)"
_POINTS = "in proportion to its JP up to 20 JP"
_BKN = "by the questions and answers of BKN's assessment service"

ENGLISH = {
    "Tanggal yang menentukan tetapan mana yang berlaku dan penilaian mana yang kedaluwarsa": (
        "The day that decides which constants hold and which assessments have expired"
    ),
    "Peraturan BKN 26/2019 Pasal 26 ayat (2), menurut tanya jawab layanan penilaian kompetensi BKN": (
        f"Peraturan BKN 26/2019, article 26(2), {_BKN}"
    ),
    "Hasil terbaru menggantikan yang lama": "The newest result replaces the older",
    "Hasil yang lewat masa berlakunya tetap satu-satunya yang diketahui, maka dipakai dan ditandai": (
        "A result past its validity is still the only one known, so it is used and marked"
    ),
    "PP 11/2017 Pasal 206: standar jabatan yang diduduki dan yang akan diduduki": (
        "PP 11/2017, article 206: the standard of the position held and of the one to come"
    ),
    "Tabel bawaan hanya cadangan; SKJ jabatan yang menentukan (PermenPANRB 38/2017)": (
        "The built-in table is a fallback only; the SKJ of the position decides (PermenPANRB 38/2017)"
    ),
    "Hanya pegawai unit yang diminta yang dihitung": "Only employees of the units asked for are counted",
    "Hanya kompetensi yang diminta yang dihitung; JPM hanya atas kompetensi itu": (
        "Only the competencies asked for are counted; the JPM is over them alone"
    ),
    "Hanya pegawai dengan jabatan yang diminta yang dihitung": (
        "Only employees in the positions asked for are counted"
    ),
    "Baris yang paling khusus menang, untuk setiap kompetensi sendiri-sendiri": (
        "The most specific row wins, for each competency by itself"
    ),
    "Dua baris sederajat yang bertentangan: level yang lebih tinggi, agar kebutuhan tidak terlewat": (
        "Two rows of equal rank that disagree: the higher level, so that no need is missed"
    ),
    "PermenPANRB 38/2017 (level 1-5); 0 berarti level 1 belum tampak; pecahan seperti 2,5 diterima": (
        "PermenPANRB 38/2017 (levels 1-5); 0 means that level 1 was not shown; fractions such as 2.5 are taken"
    ),
    "PP 11/2017 Pasal 206: profil dibandingkan dengan standar kompetensi jabatan": (
        "PP 11/2017, article 206: the profile is compared with the competency standard of the position"
    ),
    "Kode aplikasi penilaian kompetensi Kaltim": "Code of the competency assessment application of Kaltim",
    "Peraturan BKN 26/2019 Pasal 29 ayat (4), menurut tanya jawab layanan penilaian kompetensi BKN": (
        f"Peraturan BKN 26/2019, article 29(4), {_BKN}"
    ),
    "Semua kompetensi harus dinilai, menurut tanya jawab layanan penilaian kompetensi BKN; karena itu tidak ada yang "
    "diisi sendiri": f"All competencies must be assessed, {_BKN}; so nothing is filled in",
    "Peraturan BKN 26/2019, lampiran, butir 16 (dari formulir dan kode aplikasi penilaian kompetensi Kaltim)": (
        f"{_JPM} 16 ({_KALTIM}, and its form)"
    ),
    "Kode aplikasi penilaian kompetensi Kaltim; tidak diputuskan sumber mana pun yang dibaca": (
        "Code of the competency assessment application of Kaltim; no source that was read decides it"
    ),
    "Tidak ada bobot antar kompetensi dalam aturan nasional yang dibaca": (
        "No national rule that was read weighs competencies against each other"
    ),
    "Kode aplikasi penilaian kompetensi Kaltim: dibulatkan 2 desimal, baru dibandingkan": (
        "Code of the competency assessment application of Kaltim: rounded to 2 decimals, and only then compared"
    ),
    "Peraturan BKN 26/2019, lampiran, butir 17, pemetaan (dari kode aplikasi penilaian kompetensi Kaltim)": (
        f"{_JPM} 17, mapping ({_KALTIM})"
    ),
    "Peraturan BKN 26/2019, lampiran, butir 17, pengisian jabatan (dari kode aplikasi penilaian kompetensi Kaltim)": (
        f"{_JPM} 17, placement ({_KALTIM})"
    ),
    "Peraturan LAN 10/2018 untuk sebutannya (naskahnya tidak dibaca); batasnya dari kode aplikasi Kaltim": (
        "Peraturan LAN 10/2018 for its name (the text was not read); the limit is from the code of Kaltim's application"
    ),
    "Daftar kedudukan hukum SIASN (dari kode aplikasi kepegawaian)": (
        "SIASN's list of kedudukan hukum (from the code of a personnel application)"
    ),
    "UU 5/2014 Pasal 131 (dari kutipan): eselon I.a dan I.b setara JPT Madya": (
        "UU 5/2014, article 131 (as quoted elsewhere): eselon I.a and I.b are equal to JPT Madya"
    ),
    "PermenPANRB 38/2017 (lampirannya tidak terbaca); angka dari formulir bangkom Lampung": (
        f"{_UNREAD}; the number is from Lampung's form for development of competencies"
    ),
    "PermenPANRB 38/2017 (lampirannya tidak terbaca); pengetahuan umum": f"{_UNREAD}; general knowledge",
    "Tingkat mutlak, penting, perlu menurut formulir SKJ (PermenPANRB 38/2017); bobotnya dari perkakas ini": _SKJ,
    "Tingkat mutlak, penting, perlu menurut formulir SKJ (PermenPANRB 38/2017); bobotnya dari perkakas ini; kosong "
    "dihitung perlu": f"{_SKJ}; blank counts as perlu",
    "PP 11/2017 jo PP 17/2020 Pasal 203 ayat (4): sedikitnya 20 JP setahun bagi setiap PNS": (
        "PP 11/2017 jo PP 17/2020, article 203(4): at least 20 JP a year for every PNS"
    ),
    "PP 49/2018; Peraturan LAN 15/2020 (naskahnya tidak terbaca): paling banyak 24 JP dalam setahun masa perjanjian "
    "kerja": "PP 49/2018; Peraturan LAN 15/2020 (its text could not be read): at most 24 JP in a year of contract",
    "Masa kerja yang tersisa agar hasil pelatihan masih sempat dipakai; hanya ditandai": (
        "Service left in which a training can still be of use; only marked"
    ),
    "PP 49/2018: perjanjian kerja paling singkat setahun; sisa kontrak yang lebih pendek hanya ditandai": (
        "PP 49/2018: a contract lasts a year at least; less than that left is only marked"
    ),
    "Kelompok yang cukup besar untuk bertukar pengalaman; tidak diatur": (
        "A group large enough to share experience; not regulated"
    ),
    "Kelompok yang masih memberi giliran kepada setiap anggota; tidak diatur": (
        "A group in which every member still has a turn; not regulated"
    ),
    "Satu pertemuan sebulan selama setengah tahun: perkiraan JP saja, yang dihitung adalah yang dilaksanakan": (
        "A meeting a month for half a year: an estimate of JP only, what is held is what counts"
    ),
    "Satu triwulan untuk naik satu level: perkiraan JP saja, yang dihitung adalah yang dilaksanakan": (
        "A quarter of a year to rise by one level: an estimate of JP only, what is held is what counts"
    ),
    "PP 11/2017 Pasal 34; Peraturan LAN 1/2021 jo 10/2021: pelatihan dasar CPNS dalam masa percobaan satu tahun "
    "(naskahnya tidak dibaca)": (
        "PP 11/2017, article 34; Peraturan LAN 1/2021 jo 10/2021: basic training of a CPNS in the year of probation "
        "(the texts were not read)"
    ),
    "Pengelompokan usia untuk laporan jangkauan; tidak pernah menentukan urutan siapa pun": (
        "Age bands of the report on who is reached; they never decide anybody's rank"
    ),
    "UU 20/2023 Pasal 55 (sebelumnya UU 5/2014 Pasal 90): pejabat pimpinan tinggi 60 tahun": (
        "UU 20/2023, article 55 (before it UU 5/2014, article 90): high leaders 60 years"
    ),
    "PP 11/2017 Pasal 239: jabatan fungsional ahli utama 65 tahun": (
        "PP 11/2017, article 239: functional positions ahli utama 65 years"
    ),
    "PP 11/2017 Pasal 239: jabatan fungsional ahli madya 60 tahun": (
        "PP 11/2017, article 239: functional positions ahli madya 60 years"
    ),
    "UU 20/2023 Pasal 55: administrator, pengawas, dan pelaksana 58 tahun; PP 11/2017 Pasal 239: fungsional lainnya 58 "
    "tahun": (
        "UU 20/2023, article 55: administrator, pengawas and pelaksana 58 years; PP 11/2017, article 239: other "
        "functional positions 58 years"
    ),
    "UU 14/2005 Pasal 67 dan PP 11/2017 Pasal 240: profesor 70 tahun (naskahnya tidak dibaca)": (
        "UU 14/2005, article 67 and PP 11/2017, article 240: professors 70 years (the texts were not read)"
    ),
    "UU 14/2005 Pasal 67 dan PP 11/2017 Pasal 240: dosen 65 tahun (naskahnya tidak dibaca)": (
        "UU 14/2005, article 67 and PP 11/2017, article 240: lecturers 65 years (the texts were not read)"
    ),
    "UU 14/2005 Pasal 40 dan PP 11/2017 Pasal 240: guru 60 tahun pada setiap jenjangnya (naskahnya tidak dibaca)": (
        "UU 14/2005, article 40 and PP 11/2017, article 240: teachers of every class 60 years (the texts were not read)"
    ),
    "Peraturan LAN 10/2018, lampiran (naskahnya tidak terbaca); angkanya dari kode aplikasi kepegawaian dan surat "
    "edaran Lampung 2/2025": (
        f"{_LAN}; the number is from the code of a personnel application and Lampung's circular 2/2025"
    ),
    "Peraturan LAN 10/2018, lampiran (naskahnya tidak terbaca); angka kurikulum dan sertifikat yang dipakai": (
        f"{_LAN}; the numbers of curriculum and certificate are used"
    ),
    "Peraturan LAN 10/2018, lampiran (naskahnya tidak terbaca); angkanya dari satu penerapan saja (kode aplikasi "
    "kepegawaian)": f"{_LAN}; the number is from one implementation only (code of a personnel application)",
    "Peraturan LAN 10/2018, lampiran (naskahnya tidak terbaca); sertifikatnya yang menentukan": (
        f"{_LAN}; the certificate decides"
    ),
    "Peraturan LAN 10/2018, lampiran (naskahnya tidak terbaca); angkanya sama dalam dua kode aplikasi kepegawaian": (
        f"{_LAN}; the number is the same in the code of two personnel applications"
    ),
    "Peraturan LAN 10/2018, lampiran (naskahnya tidak terbaca); angkanya dari kode satu aplikasi kepegawaian": (
        f"{_LAN}; the number is from the code of one personnel application"
    ),
    "Peraturan LAN 10/2018, lampiran (naskahnya tidak terbaca); angkanya sama dalam tiga penerapan: dua kode aplikasi "
    "kepegawaian dan surat edaran Lampung 2/2025": (
        f"{_LAN}; the number is the same in three implementations: the code of two personnel applications and "
        "Lampung's circular 2/2025"
    ),
    "PermenPANRB 38/2018; Peraturan BKN 8/2019: diklat 20 JP bagi jabatan struktural dan fungsional, sebanding JP-nya "
    "sampai 20 JP": (
        "PermenPANRB 38/2018; Peraturan BKN 8/2019: training of 20 JP for structural and functional positions, "
        f"{_POINTS}"
    ),
    "PermenPANRB 38/2018; Peraturan BKN 8/2019: diklat 20 JP bagi pelaksana, sebanding JP-nya sampai 20 JP": (
        f"PermenPANRB 38/2018; Peraturan BKN 8/2019: training of 20 JP for pelaksana, {_POINTS}"
    ),
}


def in_words(dasar: str, lang: str) -> str:
    """A legal basis in a language; as it stands where no other words of it are known."""
    if lang != "en":
        return dasar
    if replaced := _REPLACED.fullmatch(dasar):
        return f"{replaced[1]}default {replaced[2]}: {in_words(replaced[3], lang)}"
    return ENGLISH.get(dasar, dasar)
