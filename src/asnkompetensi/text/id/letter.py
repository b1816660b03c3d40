"""Words of the letter to the head of a unit."""

WORDS = {
    "judul": "NOTA DINAS",
    "perihal": "Kesenjangan kompetensi dan rencana pengembangan pegawai {unit}",
    "kepala_yth": "Yth.",
    "kepala_dari": "Dari",
    "kepala_nomor": "Nomor",
    "kepala_tanggal": "Tanggal",
    "kepala_sifat": "Sifat",
    "kepala_isi_lampiran": "Lampiran",
    "kepala_hal": "Hal",
    "yth": "Kepala {unit}",
    "dari": "..............................",
    "nomor": "..............................",
    "tanggal": "..............................",
    "sifat": "Terbatas: memuat data pegawai",
    "isi_lampiran": "Daftar pegawai; buku kerja unit (laporan.xlsx)",
    "hal": "Kesenjangan kompetensi dan rencana pengembangan pegawai {unit}",
    "pembuka": "Dengan hormat, bersama ini disampaikan kesenjangan kompetensi pegawai {unit} keadaan {hari}, pelatihan"
    " yang dapat menutupnya, dan pegawai yang direncanakan mengikutinya.",
    "kursi": "Mohon pegawai pada Lampiran 1 ditugaskan mengikuti pelatihan sesuai jadwalnya. Bila ada yang"
    " berhalangan, mohon diberitahukan sebelum pelatihan dimulai agar kursinya dapat dialihkan.",
    "tanpa_kursi": "Rencana tahun ini belum memuat kursi bagi pegawai unit ini; sebabnya ada pada Lampiran 1.",
    "tanpa_kesenjangan": "Tidak ada kesenjangan pada kompetensi yang sudah dinilai.",
    "daftar": "Daftar pegawai",
    "penutup": "Bila ada data yang keliru, mohon perbaikannya disampaikan kepada pengelola kepegawaian. Atas perhatian"
    " dan kerja samanya diucapkan terima kasih.",
    "tanda_kiri": "||",
    "tanda_kanan": "Kepala perangkat daerah yang membidangi kepegawaian,|\n\n\n|....................................\n"
    "NIP ..............................",
    "tembusan": "Tembusan: Pejabat Pembina Kepegawaian",
}
