"""Figures that groups of people have in common."""

from tests.gap.data import agency, compared, computed


def test_the_mean_jpm_is_that_of_the_printed_ones_half_up() -> None:
    """Raw ratios of 66.666... and 55.555... print as 66.67 and 55.56: their mean is 61.115, shown as 61.12."""
    data = agency(
        "nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Analis\n2 | Budi | Dinas A | Penata",
        "jabatan | kompetensi | level\nAnalis | Hukum | 3\nPenata | Hukum | 4.5",
        "nip | kompetensi | level\n1 | Hukum | 2\n2 | Hukum | 2.5",
    )
    result, _ = computed(data, "pegawai", "unit")
    assert compared(result.tabel["pegawai"], "jpm")[0] == [["66.67"], ["55.56"]]
    assert compared(result.tabel["unit"], "rata_jpm")[0] == [["61.12"]]


def test_without_people_there_are_no_rows() -> None:
    result, problems = computed(agency("nip"), "detail", "pegawai", "unit", "kompetensi", "unit-kompetensi", "jabatan")
    assert [len(table.frame) for table in result.tabel.values()] == [0] * 6
    assert problems == []
