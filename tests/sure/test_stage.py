"""The tables as a whole."""

from asnkompetensi.model.options import SureOptions
from asnkompetensi.sure.stage import sure
from tests.sure.data import DATA, OTHER, compared, gaps


def test_what_else_the_figures_of_units_may_be() -> None:
    found, wanted = compared(
        "selang-unit",
        """
        unit_kerja | pegawai | lengkap | pasangan | cakupan | rata_jpm | rata_jpm_min | rata_jpm_maks | lebar
        Dinas A    | 4       | 1       | 6        | 50      | 90       | 46.67        | 96.67         | 50
        Dinas B    | 1       | 1       | 2        | 100     | 100      | 100          | 100           | 0
        """,
    )
    assert found == wanted


def test_who_is_to_be_assessed_next() -> None:
    found, wanted = compared(
        "nilai-berikut",
        """
        unit_kerja | urutan | nip | nama | belum_dinilai | lebar | lebar_unit_sebelum | lebar_unit_sesudah
        Dinas A    | 1      | 3   | Cici | 2             | 100   | 50                 | 16.67
        Dinas A    | 2      | 2   | Budi | 1             | 50    | 50                 | 0
        """,
    )
    assert found == wanted


def test_verdicts_under_tolerances_and_on_both_scales() -> None:
    found, wanted = compared(
        "toleransi-pegawai",
        """
        nama | toleransi | putusan        | berubah | kategori      | kategori_lain
        Ani  | 0         | belum_memenuhi | tidak   | optimal       | memenuhi_syarat
        Ani  | 10        | memenuhi       | ya      | optimal       | memenuhi_syarat
        Budi | 0         | belum_pasti    | tidak   | belum_lengkap | belum_lengkap
        Budi | 10        | belum_pasti    | tidak   | belum_lengkap | belum_lengkap
        Cici | 0         | belum_pasti    | tidak   | belum_lengkap | belum_lengkap
        Cici | 10        | belum_pasti    | tidak   | belum_lengkap | belum_lengkap
        Dodi | 0         | tanpa_standar  | tidak   | tanpa_standar | tanpa_standar
        Dodi | 10        | tanpa_standar  | tidak   | tanpa_standar | tanpa_standar
        Eka  | 0         | memenuhi       | tidak   | optimal       | memenuhi_syarat
        Eka  | 10        | memenuhi       | tidak   | optimal       | memenuhi_syarat
        """,
        SureOptions(tolerance=(0, 1000)),
    )
    assert found == wanted


def test_verdicts_by_unit() -> None:
    found, wanted = compared(
        "toleransi-unit",
        """
        unit_kerja | toleransi | pegawai | memenuhi | belum_memenuhi | belum_pasti | tanpa_standar | persen_memenuhi | persen_memenuhi_maks | berubah
        Dinas A    | 0         | 3       | 0        | 1              | 2           | 1             | 0               | 66.67                | 0
        Dinas A    | 10        | 3       | 1        | 0              | 2           | 1             | 33.33           | 100                  | 1
        Dinas B    | 0         | 1       | 1        | 0              | 0           | 0             | 100             | 100                  | 0
        Dinas B    | 10        | 1       | 1        | 0              | 0           | 0             | 100             | 100                  | 0
        """,  # noqa: E501 (a table is read across)
        SureOptions(tolerance=(0, 1000)),
    )
    assert found == wanted


def test_only_what_is_asked_for_is_made() -> None:
    made, _ = sure(DATA, gaps(DATA), OTHER, SureOptions(tables=("selang-unit",)))
    assert list(made.tabel) == ["selang-unit"]
