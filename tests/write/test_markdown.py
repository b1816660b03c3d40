import io

from asnkompetensi.write.markdown import write
from tests.write.report import table


def text(rows: list[tuple[object, ...]]) -> str:
    stream = io.BytesIO()
    write(table("t", "nama:teks status:kata level:level ya:ya_tidak", rows), stream)
    return stream.getvalue().decode()


def test_a_table_with_numbers_to_the_right() -> None:
    assert text([("Aba", "belum_dinilai", "2.5", False), (None, None, None, None)]) == (
        "| nama | status | level | ya |\n"
        "| --- | --- | ---: | --- |\n"
        "| Aba | belum_dinilai | 2.5 | tidak |\n"
        "|  |  |  |  |\n"
    )


def test_nothing_in_a_cell_is_markup() -> None:
    assert text([("a|b\n*c* <script> [x](y) `z` _u_", None, None, None)]).splitlines()[2] == (
        r"| a\|b \*c\* \<script\> \[x\](y) \`z\` \_u\_ |  |  |  |"
    )
