"""What is doubtful in a planning problem: the days of trainings, guarantees that nothing can keep."""

WORDS = {
    "hari_nol": "lamanya 0 hari",
    "tanpa_hari": "ada tanggal mulai, tetapi tidak ada lamanya (hari)",
    "tanpa_mulai": "ada lamanya (hari), tetapi tidak ada tanggal mulai",
    "tanpa_tanggal": "tidak ada tanggal mulai maupun lamanya (hari)",
    "jaminan_bentrok": "tidak ada rencana yang memenuhi semua jaminan kursi per unit",
    "jaminan_waktu": "belum ditemukan rencana yang memenuhi jaminan kursi per unit dalam waktu yang diberi",
    "jaminan_bersama": "belum ditemukan pembagian dana bersama yang memenuhi jaminan kursi semua instansi",
    "tidak_aktif": "bukan pegawai aktif menurut kolom Kedudukan",
    "tanpa_dana": "batas dana",
    "tanpa_minimum": "peserta minimum per angkatan",
    "tanpa_angkatan": "ukuran dan jumlah angkatan",
    "tanpa_orang": "batas JP dan pelatihan per orang",
    "tanpa_kalender": "jadwal yang bentrok",
    "tanpa_hadir": "batas orang yang boleh pergi (--max-away)",
    "tanpa_adil": "pembagian antarunit (--fair)",
}
