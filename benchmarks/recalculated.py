"""The gaps as formulas of a workbook, for LibreOffice to compute: `python -m benchmarks.recalculated IN.xlsx OUT.xlsx`.

Levels asked and held are looked up (VLOOKUP) for each person and competency, gaps subtracted and summed, units averaged
(AVERAGEIFS): what an agency does in a spreadsheet, without a program. Of all that `asn gap` gives it has these alone.
"""

from __future__ import annotations

import sys

import pandas as pd
from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name

from benchmarks import naive
from benchmarks.agency import COMPETENCIES, UNITS

TOP = 5  # what is held where nobody has assessed: no gap
LAST = xl_col_to_name(len(COMPETENCIES))  # of a table whose first column is a key
FIRST_GAP = 3
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode"><value>0</value></prop>
</item>
</oor:items>
"""  # every formula is computed when a workbook is opened


def main(source: str, target: str) -> None:
    """Write the workbook."""
    sheets = naive.read(source, "calamine")
    people = sheets["Pegawai"]
    with Workbook(target) as book:
        asked, held, gaps, units = map(book.add_worksheet, ("Standar", "Penilaian", "Kesenjangan", "Unit"))
        tables = {"C": _table(asked, _asked(sheets)), "A": _table(held, sheets["Penilaian"][["NIP", *COMPETENCIES]])}
        for row, person in enumerate(people[["nip", "unit_kerja", "jabatan"]].itertuples(index=False), 1):
            gaps.write_row(row - 1, 0, [person.nip, person.unit_kerja, f"{person.jabatan}|{person.unit_kerja}"])
            for place in range(len(COMPETENCIES)):
                looked = [f"VLOOKUP(${key}{row},{table},{place + 2},FALSE)" for key, table in tables.items()]
                gaps.write_formula(row - 1, FIRST_GAP + place, f"=MAX(0,{'-'.join(looked)})")
            cells = ":".join(
                f"{xl_col_to_name(place)}{row}" for place in (FIRST_GAP, FIRST_GAP + len(COMPETENCIES) - 1)
            )
            gaps.write_formula(row - 1, FIRST_GAP + len(COMPETENCIES), f"=SUM({cells})")
        total, end = xl_col_to_name(FIRST_GAP + len(COMPETENCIES)), len(people)
        for row, unit in enumerate(UNITS, 1):
            where = f"Kesenjangan!$B$1:$B${end},$A{row}"
            units.write_row(row - 1, 0, [unit, f"=AVERAGEIFS(Kesenjangan!${total}$1:${total}${end},{where})"])


def _asked(sheets: naive.Frames) -> pd.DataFrame:
    """One row for each jabatan in a unit: its key, and the level of each competency."""
    rows = naive.pairs(sheets).drop_duplicates(["jabatan", "unit_kerja", "kompetensi"])
    keyed = rows.assign(NIP=rows["jabatan"] + "|" + rows["unit_kerja"])
    return keyed.pivot_table(index="NIP", columns="kompetensi", values="level")[[*COMPETENCIES]].reset_index()


def _table(sheet: object, frame: pd.DataFrame) -> str:
    """A table of a key and levels on its sheet; what formulas call it."""
    for row, cells in enumerate(frame.fillna(TOP).itertuples(index=False)):
        sheet.write_row(row, 0, cells)  # type: ignore[attr-defined]
    return f"{sheet.get_name()}!$A$1:${LAST}${len(frame)}"  # type: ignore[attr-defined]


if __name__ == "__main__":
    main(*sys.argv[1:])
