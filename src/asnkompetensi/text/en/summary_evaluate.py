"""Words of the summary of an evaluation."""

WORDS = {
    "judul_evaluate": "Evaluation of training",
    "arti_evaluate": "Effect: levels gained above those of people of the same need, class and unit who did not attend.",
    "pelatihan_diikuti": "training attended|trainings attended",
    "ada_dampak": "effect seen|effects seen",
    "tidak_terlihat": "without a visible effect",
    "data_kurang": "with too few data",
    "pegawai_hadir": "person who attended|people who attended",
    "dibandingkan": "of those compared",
    "biaya_pelatihan": "cost by the catalogue",
    "kategori_evaluate": "Trainings by verdict",
    "kategori_evaluate_dari": "of those attended between the two assessments",
    "tanpa_tanggal": "rows of the history without a date; their people are not compared there",
    "lepas_tidak_kurang": "attendance not compared: not known to have been short before"
    "|attendances not compared: not known to have been short before",
    "lepas_belum_ulang": "attendance not compared: not assessed again afterwards"
    "|attendances not compared: not assessed again afterwards",
    "lepas_ikut_lain": "attendance not compared: another training of the same competency as well"
    "|attendances not compared: another training of the same competency as well",
    "lepas_tanpa_kurang": "attendance not compared: nobody else was short in the same competencies"
    "|attendances not compared: nobody else was short in the same competencies",
    "lepas_tanpa_level": "attendance not compared: others so short began at another level"
    "|attendances not compared: others so short began at another level",
    "lepas_tanpa_jenjang": "attendance not compared: others of that need are of another class"
    "|attendances not compared: others of that need are of another class",
    "lepas_tanpa_unit": "attendance not compared: others of that need and class are in other units (--match agency)"
    "|attendances not compared: others of that need and class are in other units (--match agency)",
    "atas_evaluasi-pelatihan": "Trainings by effect",
    "atas_evaluasi-pelatihan_jumlah": "{tampil} of {jumlah:training|trainings}",
    "atas_evaluasi-pelatihan_kosong": "No training was attended between the two assessments.",
    "rencana_kenyataan": "Plan: {terisi} of {rencana} seats used; {jp} JP reached, {jp_rencana} planned; cost {biaya},"
    " planned {biaya_rencana}.",
    "ikm_hubungan": "Rising levels and the service index over {unit:unit|units}: together {hubungan} (1 alike, -1"
    " opposite), by chance alone {peluang}; no cause is told by that.",
    "ikm_sedikit": "Rising levels are not set beside the service index: units are too few ({unit}), or do not differ.",
    "atas_evaluasi-rencana": "Plan and reality",
    "atas_evaluasi-rencana_jumlah": "{tampil} of {jumlah:training|trainings}",
    "satuan_dampak": "levels gained more",
    "satuan_kursi_rencana": "seats planned",
    "lanjut_pasangan_evaluasi": "who is compared with whom",
    "lanjut_evaluasi": "the workbook: evaluation, who is compared, plan, service index",
    "kolom_dampak": "Effect",
    "kolom_dampak_min": "Least",
    "kolom_dampak_maks": "Most",
    "kolom_evaluasi-pelatihan.hadir": "Came",
    "kolom_evaluasi-pelatihan.peserta": "Compared",
    "kolom_pembanding": "Others",
    "kolom_putusan": "Verdict",
    "kolom_level_per_juta": "Levels/mn",
    "kolom_kursi_rencana": "Planned",
    "kolom_kursi_terisi": "Used",
    "kolom_biaya_rencana": "Cost planned",
    "kolom_jp_tercapai": "JP reached",
    "kolom_jp_rencana": "JP planned",
}
