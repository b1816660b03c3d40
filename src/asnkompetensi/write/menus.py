"""The menu of each command: which tables its result has, and what stands first of it in every form for people."""

from __future__ import annotations

from collections.abc import Mapping

from asnkompetensi.write.menu import Menu, Next, Ranked
from asnkompetensi.write.menu_diff import DIFF
from asnkompetensi.write.menu_evaluate import EVALUATE
from asnkompetensi.write.menu_nation import NAME, NATION
from asnkompetensi.write.menu_trend import TREND

_GAP = ("detail", "pegawai", "unit", "kompetensi", "unit-kompetensi", "jabatan")
_SURE = {
    "selang": "selang-unit",
    "nilai-berikut": "nilai-berikut",
    "toleransi": "toleransi-pegawai",
    "toleransi-unit": "toleransi-unit",
}
_RECOMMEND = {
    "pegawai": "rekomendasi-pegawai",
    "unit": "rekomendasi-unit",
    "unit-pelatihan": "rekomendasi-unit-pelatihan",
    "pelatihan": "rekomendasi-pelatihan",
    "kosong": "katalog-kosong",
    "jp": "buku-jp",
    "sertifikat": "sertifikat",
    "jangkauan": "jangkauan",
    "kepekaan": "kepekaan-pelatihan",
}
_MENTOR = {"pasangan": "pasangan-mentor", "lingkar": "lingkar-belajar", "sisa": "tanpa-mentor"}
_TALENT = {"unggul": "unggul", "kembang": "kembang"}
_PLAN = {
    "kursi": "rencana-kursi",
    "kelas": "rencana-kelas",
    "rencana": "rencana-tahunan",
    "peserta": "rencana-peserta",
    "pegawai": "rencana-pegawai",
    "unit": "rencana-unit",
    "dana": "rencana-dana",
    "tanpa-kursi": "tanpa-kursi",
    "kelas-batal": "kelas-batal",
    "sisa": "rencana-sisa",
    "mengapa": "alasan-pegawai",
    "kurva": "kurva-anggaran",
    "stabil": "keputusan-stabil",
    "harga": "harga-dana",
    "adil": "harga-adil",
    "sponsor": "sponsor",
    "jp": "hak-jp",
    "kepekaan": "kepekaan-kursi",
}
_CHECK = Next("check", "check")

MENUS: Mapping[str, Menu] = {
    "gap": Menu(
        by={**{name: name for name in _GAP}, **_SURE},
        workbook=_GAP,
        more=("rekomendasi-pegawai", "rekomendasi-unit", "katalog-kosong", *_SURE.values()),
        page=_GAP[2:],
        headline=(
            "pegawai", "dinilai", "lengkap", "rata_jpm", "pasangan_dinilai", "pasangan_kurang", "persen_kurang",
            "total_kesenjangan",
        ),
        left_out=("belum_dinilai", "kedaluwarsa", "tanpa_standar", "tidak_aktif", "pegawai_ditolak"),
        ranked=(
            Ranked(
                "unit",
                "unit_kerja",
                "total_kesenjangan",
                ("unit_kerja", "pegawai", "+rata_jpm", "persen_kurang", "total_kesenjangan", "++kompetensi_terlemah"),
                ("pegawai", "rata_jpm", "persen_kurang", "rata_kesenjangan"),
            ),
            Ranked(
                "kompetensi",
                "kompetensi",
                "total_kesenjangan",
                ("kompetensi", "pasangan", "+rata_kesenjangan", "persen_kurang", "total_kesenjangan", "++kurang"),
                ("pasangan", "kurang", "persen_kurang", "rata_kesenjangan"),
                positive=True,
                chart=True,
            ),
        ),
        after=(
            _CHECK,
            Next("xlsx", "gap", ("-o", "gap.xlsx")),
            Next("by", "gap", ("--by", "pegawai")),
            Next("mentor", "mentor"),
            Next("recommend", "recommend", needs="pelatihan"),
        ),
    ),
    "check": Menu(),
    "recommend": Menu(
        by=_RECOMMEND,
        workbook=tuple(_RECOMMEND.values()),
        page=tuple(name for word, name in _RECOMMEND.items() if word not in ("pegawai", "jp", "sertifikat")),
        headline=(
            "pegawai_butuh", "kesenjangan", "terjawab", "kosong", "total_kesenjangan", "level_ditutup", "peserta",
            "biaya",
        ),
        left_out=(
            "pegawai_tanpa_tawaran", "syarat", "perpanjangan", "kinerja", "tanpa_nilai", "tanpa_standar", "tidak_aktif",
            "pegawai_ditolak",
        ),
        ranked=(
            Ranked(
                "rekomendasi-unit",
                "unit_kerja",
                "total_kesenjangan",
                ("unit_kerja", "+pegawai", "kesenjangan", "terjawab", "++level_ditutup", "biaya"),
                ("pegawai", "kesenjangan", "terjawab", "level_ditutup", "biaya"),
                chart=True,
            ),
            Ranked(
                "rekomendasi-pelatihan",
                "pelatihan",
                "level_ditutup",
                ("pelatihan", "++penyelenggara", "peserta", "level_ditutup", "biaya"),
                ("peserta", "unit", "angkatan", "biaya"),
                positive=True,
                chart=True,
                good=True,
            ),
            Ranked(
                "katalog-kosong",
                "kompetensi",
                "total_kesenjangan",
                ("kompetensi", "++alasan", "pegawai", "+unit", "total_kesenjangan"),
                ("pegawai", "unit", "level_standar_maks"),
            ),
        ),
        after=(
            Next("mentor", "mentor"),
            Next("kosong", "recommend", ("--by", "kosong")),
            Next("saran", "recommend", ("-o", "saran.xlsx")),
            _CHECK,
        ),
    ),
    "plan": Menu(
        by=_PLAN,
        workbook=(
            "rencana-tahunan", "rencana-kelas", "rencana-peserta", "rencana-pegawai", "rencana-kursi", "rencana-unit",
            "rencana-dana", "tanpa-kursi", "kelas-batal", "rencana-sisa", "alasan-pegawai", "kurva-anggaran",
            "keputusan-stabil", "harga-dana", "harga-adil", "sponsor", "hak-jp", "kepekaan-kursi",
        ),
        page=(
            "rencana-tahunan", "rencana-kelas", "rencana-unit", "rencana-dana", "kelas-batal", "rencana-sisa",
            "kurva-anggaran", "keputusan-stabil", "harga-dana", "harga-adil", "sponsor", "hak-jp", "kepekaan-kursi",
        ),
        headline=(
            "kursi", "pegawai_kursi", "kelas", "level_ditutup", "persen_ditutup", "terpakai", "pagu", "biaya_per_level",
        ),
        left_out=(
            "tanpa_kursi", "kelas_batal", "tanpa_nilai", "kedaluwarsa", "tanpa_standar", "tidak_aktif",
            "pegawai_ditolak",
        ),
        ranked=(
            Ranked(
                "rencana-kelas",
                "pelatihan",
                "level_ditutup",
                ("pelatihan", "angkatan", "peserta", "level_ditutup", "biaya", "++sumber_dana"),
                ("peserta", "nilai", "biaya", "biaya_per_level"),
                positive=True,
                chart=True,
                good=True,
            ),
            Ranked(
                "rencana-dana",
                "sumber_dana",
                "terpakai",
                ("sumber_dana", "++untuk_unit", "+pagu", "terpakai", "sisa", "++harga_bayangan"),
                ("pagu", "sisa", "level_ditutup", "harga_bayangan"),
                detail="untuk_unit",
                good=True,
            ),
            Ranked(
                "rencana-unit",
                "unit_kerja",
                "level_ditutup",
                ("unit_kerja", "+pegawai", "dengan_kursi", "level_ditutup", "persen", "++biaya"),
                ("pegawai", "dengan_kursi", "persen", "biaya"),
                positive=True,
                chart=True,
                good=True,
            ),
        ),
        after=(
            Next("rencana", "plan", ("-o", "rencana.xlsx")),
            Next("tanpa_kursi", "plan", ("--by", "tanpa-kursi")),
            Next("kelas_batal", "plan", ("--by", "kelas-batal")),
            Next("sponsor", "plan", ("--by", "sponsor")),
            Next("harga", "plan", ("--by", "harga")),
            Next("kosong", "recommend", ("--by", "kosong")),
            Next("bukti", "plan", ("-o", "plan.json")),
            Next("mentor", "mentor"),
            _CHECK,
        ),
    ),
    NAME: NATION,
    "mentor": Menu(
        by=_MENTOR,
        workbook=tuple(_MENTOR.values()),
        page=tuple(_MENTOR.values()),
        headline=(
            "pembelajar", "pasangan_mentor", "mentor", "level_ditutup", "lingkar", "peserta_lingkar", "tanpa_mentor",
            "jp",
        ),
        left_out=("tanpa_nilai", "kedaluwarsa", "tanpa_standar", "tidak_aktif", "pegawai_ditolak"),
        scale=("di_unit", "di_tetangga", "di_instansi"),
        ranked=(
            Ranked(
                "pasangan-mentor",
                "nama",
                "kesenjangan",
                ("nama", "kompetensi", "+nama_mentor", "++unit_mentor", "kesenjangan"),
                ("level_standar", "level_mentor", "beban_mentor", "jp"),
                bars=False,
                detail="kompetensi",
            ),
            Ranked(
                "lingkar-belajar",
                "kompetensi",
                "peserta",
                ("kompetensi", "+cakupan", "peserta", "jp"),
                ("level_standar", "jp"),
                once="lingkar",
                chart=True,
                good=True,
            ),
            Ranked(
                "tanpa-mentor",
                "nama",
                "kesenjangan",
                ("nama", "kompetensi", "+unit_kerja", "++alasan", "kesenjangan"),
                ("level_standar", "level_dimiliki"),
                bars=False,
                detail="kompetensi",
            ),
        ),
        after=(
            Next("lingkar", "mentor", ("--by", "lingkar")),
            Next("pasangan", "mentor", ("-o", "mentor.xlsx")),
            Next("recommend", "recommend", needs="pelatihan"),
        ),
    ),
    "explain": Menu(by={"penjelasan": "penjelasan"}, workbook=("penjelasan",), page=("penjelasan",)),
    "talent": Menu(
        by=_TALENT,
        workbook=tuple(_TALENT.values()),
        page=tuple(_TALENT.values()),
        headline=("pegawai", "unggul", "kembang", "tepat_standar", "calon_mentor", "dapat_pelatihan"),
        left_out=("belum_diketahui", "campuran", "tanpa_standar", "tidak_aktif", "pegawai_ditolak"),
        ranked=(
            Ranked(
                "unggul",
                "nama",
                "kompetensi_lebih",
                ("nama", "+unit_kerja", "++kompetensi_terkuat", "kompetensi_lebih", "total_lebih"),
                ("total_lebih", "mentor", "jpm"),
                good=True,
            ),
            Ranked(
                "kembang",
                "nama",
                "prioritas",
                ("nama", "+unit_kerja", "++kompetensi_terlemah", "jumlah_kurang", "total_kesenjangan"),
                ("jumlah_kurang", "total_kesenjangan", "jpm"),
            ),
        ),
        beside=True,
        after=(
            Next("mentor", "mentor"),
            Next("unggul", "talent", ("--by", "unggul")),
            Next("talent", "talent", ("-o", "talenta.xlsx")),
            Next("recommend", "recommend", needs="pelatihan"),
        ),
    ),
    "evaluate": EVALUATE,
    "trend": TREND,
    "diff": DIFF,
}  # fmt: skip
