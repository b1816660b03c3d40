import pytest

from asnkompetensi.model.birth import without_year, year_alone


def test_of_a_birth_date_the_year_is_shown() -> None:
    assert year_alone("tanggal_lahir", "31-12-1949") == "··-··-1949"
    assert year_alone("tmt_jabatan", "31-12-1949") == "31-12-1949"


@pytest.mark.parametrize(
    ("text", "shown"),
    [("03/04/1985", "03/04/····"), ("3-4-1985 ", "3-4-···· "), ("1985", "····"), ("tiga", "tiga")],
)
def test_where_the_order_of_day_and_month_is_in_doubt_the_year_is_hidden(text: str, shown: str) -> None:
    assert without_year("tanggal_lahir", text) == shown
    assert without_year("tanggal", text) == text
