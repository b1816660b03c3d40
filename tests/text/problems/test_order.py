from asnkompetensi.text import LANGUAGES, words
from asnkompetensi.text.problems import CATALOGUE
from asnkompetensi.text.problems.order import in_order


def test_families_come_together_and_numbers_rise() -> None:
    codes = [entry.kode for entry in in_order()]
    assert sorted(codes) == sorted(CATALOGUE)
    families = [kode.partition("-")[0] for kode in codes]
    assert families == sorted(families, key=families.index)
    assert codes[:3] == ["BERKAS-01", "BERKAS-02", "BERKAS-03"]
    for family in families:
        own = [kode for kode in codes if kode.startswith(f"{family}-")]
        assert own == sorted(own)


def test_every_code_has_a_line_in_both_languages() -> None:
    for lang in LANGUAGES:
        say = words(lang)
        assert [kode for kode in CATALOGUE if say.label("codes", kode) == kode] == []
