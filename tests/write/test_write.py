import json
from dataclasses import replace
from pathlib import Path

import pytest

from asnkompetensi.model.reason import encoded, reason
from asnkompetensi.write import render, save
from asnkompetensi.write.atomic import OutputFault
from asnkompetensi.write.forms import FORMS, Form, Manner
from asnkompetensi.write.menu import PROBLEMS
from asnkompetensi.write.screen import Screen
from tests.write.books import rows
from tests.write.report import report, table

GAP = report()
PLAIN = Manner()
BY_NAME = {form.name: form for form in FORMS}
BEGINS = {
    "table": b"NIP ",
    "csv": b"nip,nama,",
    "tsv": b"nip\tnama\t",
    "json": b'{\n "versi": 1,',
    "jsonl": b'{"nip": "190003031967031003",',
    "md": b"| nip | nama |",
    "csv-excel": b"\xef\xbb\xbfnip;nama;",
    "xlsx": b"PK\x03\x04",
    "parquet": b"PAR1",
    "html": b"<!DOCTYPE html>",
    "github": b"::",
}


@pytest.mark.parametrize("name", list(BEGINS))
def test_every_form_is_rendered_and_saved_alike(name: str, tmp_path: Path) -> None:
    form = BY_NAME[name]
    content = render(GAP, form, None, PLAIN)
    assert content.lstrip().startswith(BEGINS[name])
    save(tmp_path / "hasil", GAP, form, None, PLAIN)
    assert (tmp_path / "hasil").read_bytes() == content


def test_there_is_no_other_form() -> None:
    assert list(BEGINS) == list(BY_NAME)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_problems_are_a_table_like_any_other(form: Form) -> None:
    checked = replace(GAP, perintah="check", ringkasan={}, tabel={})
    assert b"NIP-02" in render(checked, form, PROBLEMS, PLAIN) or form.name == "xlsx"


def test_the_table_asked_for_is_given() -> None:
    assert render(GAP, BY_NAME["csv"], "jabatan", PLAIN).startswith(b"jabatan,jenjang_jabatan,")
    assert len(json.loads(render(GAP, BY_NAME["json"], "jabatan", PLAIN))["baris"]) == 5


@pytest.mark.parametrize("name", ["csv", "tsv", "json", "jsonl", "md", "csv-excel"])
def test_the_language_changes_no_byte_of_data(name: str) -> None:
    for by in ("detail", PROBLEMS):
        assert render(GAP, BY_NAME[name], by, Manner(lang="en")) == render(GAP, BY_NAME[name], by, PLAIN)


@pytest.mark.parametrize("name", ["table", "html"])
def test_it_changes_the_words_for_people(name: str) -> None:
    assert render(GAP, BY_NAME[name], "unit", Manner(lang="en")) != render(GAP, BY_NAME[name], "unit", PLAIN)


@pytest.mark.parametrize("form", [form for form in FORMS if not form.only], ids=lambda form: form.name)
def test_nips_are_masked_in_what_is_looked_at_and_whole_in_files(form: Form) -> None:
    whole = b"190001011965011001"
    if form.name != "xlsx":
        assert (whole in render(GAP, form, "detail", PLAIN)) == (not form.masks)
        assert whole in render(GAP, form, "detail", Manner(show_nip=True))


WHY = encoded(reason("gap.tanpa_jabatan"))
OFFERS = table("rekomendasi", "jp:bilangan biaya:uang alasan:alasan", [("20.5", 1_500_000, WHY), (None, None, None)])


@pytest.mark.parametrize(
    ("name", "id_row", "en_row"),
    [
        ("table", "20,5  Rp 1.500.000  (tanpa jabatan)", "20.5  Rp 1,500,000  (no position)"),
        ("csv", "20.5,1500000,(tanpa jabatan)", None),
        ("tsv", "20.5\t1500000\t(tanpa jabatan)", None),
        ("csv-excel", "20,5;1500000;(tanpa jabatan)", None),
        ("json", '{"jp": 20.5, "biaya": 1500000, "alasan": "(tanpa jabatan)"}', None),
        ("jsonl", '{"jp": 20.5, "biaya": 1500000, "alasan": "(tanpa jabatan)"}', None),
        ("md", "| 20.5 | 1500000 | (tanpa jabatan) |", None),
        (
            "html",
            '<td class="n">20,5</td><td class="n">Rp 1.500.000</td><td>(tanpa jabatan)</td>',
            '<td class="n">20.5</td><td class="n">Rp 1,500,000</td><td>(no position)</td>',
        ),
    ],
)
def test_numbers_money_and_reasons_in_every_form(name: str, id_row: str, en_row: str | None) -> None:
    made = replace(GAP, tabel={"rekomendasi": OFFERS})
    assert id_row in render(made, BY_NAME[name], "rekomendasi", PLAIN).decode()
    assert (en_row or id_row) in render(made, BY_NAME[name], "rekomendasi", Manner(lang="en")).decode()


@pytest.mark.parametrize(("lang", "said"), [("id", "(tanpa jabatan)"), ("en", "(no position)")])
def test_a_workbook_speaks_reasons_and_keeps_numbers(lang: str, said: str) -> None:
    made = replace(GAP, tabel={"rekomendasi": OFFERS})
    content = render(made, BY_NAME["xlsx"], "rekomendasi", Manner(lang=lang))
    assert rows(content, "rekomendasi")[1] == (20.5, 1_500_000, said)


def test_raw_and_all_rows_reach_their_forms() -> None:
    assert b",=Goma Ki," in render(GAP, BY_NAME["csv"], "detail", Manner(raw=True))
    assert b",'=Goma Ki," in render(GAP, BY_NAME["csv"], "detail", PLAIN)
    more = replace(GAP.tabel["jabatan"], frame=GAP.tabel["jabatan"].frame.loc[[0] * 30].reset_index(drop=True))
    made = replace(GAP, tabel={"jabatan": more})
    some = render(made, BY_NAME["table"], "jabatan", PLAIN, Screen(80))
    assert len(render(made, BY_NAME["table"], "jabatan", Manner(all_rows=True), Screen(80))) > len(some)


def test_a_source_is_never_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("data.xlsx").write_bytes(b"asal")
    with pytest.raises(OutputFault) as caught:
        save(Path("data.xlsx"), GAP, BY_NAME["xlsx"], None, PLAIN)
    assert caught.value.problem.kode == "KELUARAN-02"
    assert Path("data.xlsx").read_bytes() == b"asal"


def test_a_workbook_is_checked_before_it_is_put_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(path: Path) -> None:
        raise OSError(path.name)

    monkeypatch.setattr("asnkompetensi.write.xlsx.check", damaged)
    with pytest.raises(OutputFault):
        save(tmp_path / "gap.xlsx", GAP, BY_NAME["xlsx"], None, PLAIN)
    assert list(tmp_path.iterdir()) == []


def test_heavy_libraries_wait_until_something_is_written() -> None:
    import subprocess
    import sys

    heavy = {"pandas", "numpy", "rich", "jinja2", "xlsxwriter", "babel"}
    program = "import sys, asnkompetensi.write; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert heavy & set(done.stdout.split()) == set()
