"""Words around problems: parts of a message, what is in doubt about a value, the last line of a run."""

WORDS = {
    # parts of a message
    "galat": "error",
    "peringatan": "warning",
    "catatan": "note",
    "sebab": "why",
    "akibat": "effect",
    "dasar": "basis",
    "saran": "repair",
    "dan": "and",
    "lainnya": "(and {jumlah} more: {perintah})",
    "bukti_lainnya": "(and {jumlah} more)",
    "mirip": 'near "{kolom}"',
    "dipakai": "used",
    "masukan_standar": "standard input",
    # the last line of a run
    "selesai": "Done",
    "pegawai": "{jumlah:employee|employees}",
    "unit": "{jumlah:unit|units}",
    "jumlah_galat": "{jumlah:error|errors}",
    "jumlah_peringatan": "{jumlah:warning|warnings}",
    "tanpa_masalah": "no problems",
    "hasil": "result: {berkas}",
    "rincian": "details: {perintah}",
    # LEMBAR-01
    "tanpa_katalog": "what needs no catalogue: asn mentor, asn talent",
    "guna_gap": "no gap can be computed",
    "guna_pelatihan": "no training can be recommended",
    "tanpa_skj": "or --builtin-standard",
    # what is used of files that overlap (BERKAS-14)
    "tindih_pegawai": "the row with the newest TMT is used, without TMT that of the first file; each in NIP-03",
    "tindih_latest": "the newest assessment is used; those of one date leave it not assessed (PENILAIAN-02)",
    "tindih_best": "the highest level is used",
    "tindih_mean": "the mean of the levels is used",
    "lebih_baru": "newer",
    "lebih_tinggi": "higher",
    "tanpa_tanggal": "without a date",
    # names that do not meet (RUJUKAN-02)
    "tidak_diminta": "assessed, not asked for",
    "tidak_dinilai": "asked for, not assessed",
    # what is in doubt about a NIP (NIP-04)
    "nip_lahir": "the first 8 digits are no date of birth",
    "nip_bulan_tmt": "digits 13-14 are no month of TMT",
    "nip_tahun_tmt": "the year of TMT CPNS is not likely",
    "nip_pppk_bulan": "status PPPK, yet digits 13-14 are a month as in the NIP of a PNS",
    "nip_pppk_tahun": "the year of appointment as PPPK is not likely",
    "nip_usia": "too young at TMT",
    "nip_digit_kelamin": "the sex digit is neither 1 nor 2",
    "nip_kelamin": "the sex digit differs from the column Jenis Kelamin",
    "nip_tanggal_lahir": "the birth date differs from the column Tanggal Lahir",
    # what is in doubt about a date (TANGGAL-02)
    "tanggal_depan": "in the future",
    "tanggal_lama": "before 1950",
    "tmt_sebelum_lahir": "the position began before its holder was born",
    "sertifikat_terbalik": "the certificate ended before the training did",
    # trainings (PELATIHAN-02, PELATIHAN-04) and unknown words (RUJUKAN-03)
    "level_terbalik": "the level after it is not above the level before",
    "baris_disisihkan": "that row is left out; other competencies of the training are used",
    "peserta_terbalik": "the fewest participants are more than the most",
    "tak_terencana": "still recommended, but it cannot be planned",
    "setara_lingkar": "the names lead back to themselves",
    "setara_ganda": "one older name leads to two trainings",
    "setara_kosong": "a name is blank",
    "tingkat_kosong": "counts like a blank tingkat (weight 1)",
    "jalur_tanpa_jp": "the JP of its trainings cannot be told",
    # offers in doubt (PELATIHAN-05)
    "tanpa_hasil": "the level that it leads to is blank",
    "tanpa_hasil_nasib": "the row answers nobody's gap",
    "tanpa_nama": "the name is blank",
    "tanpa_nama_nasib": "the offer is known by its code alone",
    "masa_aneh": "the validity is no whole number of months from 1 to 600",
    "masa_aneh_nasib": "its certificates have no end but the one that the history gives",
    "nama_ganda": "one name in the history may mean several codes",
    "nama_ganda_nasib": "a history under that name counts for each of these codes",
    # what cannot be marked (`asn check -o marked.xlsx`)
    "lembar_masalah": "Problems",
    "bukan_xlsx": (
        "only workbooks .xlsx and .xlsm can be marked; open {berkas} in Excel, save it as Excel Workbook (.xlsx), "
        "then mark that copy"
    ),
    "tak_tersalin": (
        "{berkas} has parts that cannot be copied; save it again in Excel as Excel Workbook (.xlsx), "
        "then mark that copy"
    ),
}
