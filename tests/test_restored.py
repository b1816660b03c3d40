import csv
import io
from datetime import date
from pathlib import Path

import pytest

from asnkompetensi import restored
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure, Report
from asnkompetensi.model.saved import Saved, SavedTable
from asnkompetensi.model.table import SourceFile
from asnkompetensi.read import result
from asnkompetensi.write import render
from asnkompetensi.write.forms import Manner, choose
from tests.write.developing import mentored, planned, recommended, talented

FILE = SourceFile("a.json", "ab", ())
MADE = (recommended(), mentored(), talented(), planned())


@pytest.mark.parametrize("made", MADE, ids=lambda made: made.perintah)
@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_what_is_saved_and_written_again_has_the_same_bytes(made: Report, form: str, tmp_path: Path) -> None:
    for name in made.tabel:
        path = tmp_path / "a.json"
        path.write_bytes(render(made, choose("json", None, "json"), name, Manner()))
        saved, _ = result(str(path))
        assert saved is not None
        again = restored.report(Saved(FILE, made.perintah, {name: saved.tabel[""]}))
        asked = choose(form, None, form)
        assert render(again, asked, name, Manner()) == render(made, asked, name, Manner())


def test_totals_as_what_they_hold() -> None:
    told = {"pegawai": "3", "rata_jpm": "79.5", "jarak": "1.25", "ikm": "", "terbukti": "ya"}
    assert restored.report(Saved(FILE, "gap", {}, ringkasan=told)).ringkasan == {
        "pegawai": Figure(3),
        "rata_jpm": Figure(7950, Shown.HUNDREDTH),
        "jarak": Figure(1_250_000, Shown.NUMBER),
        "ikm": Figure(None),
        "terbukti": Figure(1, Shown.FLAG),
    }


def test_a_table_gets_its_name_from_its_columns() -> None:
    text = "kode,pelatihan,kursi_rencana"
    rows = list(csv.reader(io.StringIO(text)))
    bare = Saved(FILE, "", {"": SavedTable(tuple(rows[0]), ())})
    named = restored.named(bare)
    assert list(named.tabel) == ["evaluasi-rencana"]
    assert restored.report(named).perintah == "evaluate"
    assert restored.report(named).as_of == date.min
