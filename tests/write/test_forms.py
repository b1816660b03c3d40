import pytest

from asnkompetensi.text import words
from asnkompetensi.write.forms import FORMS, NAMES, FormFault, choose, names, tables
from asnkompetensi.write.menus import MENUS


@pytest.mark.parametrize(
    ("name", "output", "form"),
    [
        (None, None, "csv"),
        ("json", None, "json"),
        (None, "hasil.json", "json"),
        (None, "HASIL.XLSX", "xlsx"),
        (None, "hasil.txt", "table"),
        (None, "hasil.csv", "csv"),
        ("csv-excel", "hasil.csv", "csv-excel"),
        ("csv", "hasil.dat", "csv"),
        (None, "-", "csv"),
        ("xlsx", "-", "xlsx"),
        ("md", "-", "md"),
        ("tsv", "berkas", "tsv"),
        (None, "berkas", "csv"),
    ],
)
def test_name_suffix_and_default_give_one_form(name: str | None, output: str | None, form: str) -> None:
    assert choose(name, output, "csv").name == form


@pytest.mark.parametrize(
    ("name", "output", "key", "said"),
    [
        ("cvs", None, "output.bentuk", "cvs"),
        ("zzzz", None, "output.bentuk", "zzzz"),
        (None, "hasil.pdf", "output.akhiran", ".pdf"),
        ("json", "hasil.xlsx", "output.tidak_cocok", ".xlsx"),
        ("xlsx", None, "output.perlu_berkas", "-o"),
        ("html", None, "output.perlu_berkas", "-o"),
    ],
)
def test_a_call_that_means_no_form_or_two_is_a_fault(name: str | None, output: str | None, key: str, said: str) -> None:
    with pytest.raises(FormFault) as caught:
        choose(name, output, "csv")
    assert caught.value.key == key
    assert all(said in words(lang)(key, **caught.value.facts) for lang in ("id", "en"))


def test_the_nearest_form_is_named() -> None:
    with pytest.raises(FormFault) as caught:
        choose("cvs", None, "csv")
    assert caught.value.facts["mirip"] == "csv"


def test_a_form_of_one_command_is_no_other_commands() -> None:
    assert choose("github", None, "csv", "check").name == "github"
    assert names("check") == (*NAMES, "github")
    for word, command in (("github", "gap"), ("githb", "check")):
        with pytest.raises(FormFault) as caught:
            choose(word, None, "csv", command)
        assert ("github" in caught.value.facts["daftar"]) == (command == "check")


def test_a_form_needs_its_own_tables_or_the_one_asked_for() -> None:
    xlsx = next(form for form in FORMS if form.name == "xlsx")
    assert tables(xlsx, "unit", MENUS["gap"]) == ("unit",)
    shown = ("detail", "pegawai", "unit", "kompetensi", "unit-kompetensi", "jabatan")
    offers = ("rekomendasi-pegawai", "rekomendasi-unit", "katalog-kosong")
    certain = ("selang-unit", "nilai-berikut", "toleransi-pegawai", "toleransi-unit")
    assert tables(xlsx, None, MENUS["gap"]) == (*shown, *offers, *certain)
