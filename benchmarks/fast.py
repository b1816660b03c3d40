"""The plain script with the fast libraries used well: pandas reads by calamine, XlsxWriter writes column by column.

`python -m benchmarks.fast IN.xlsx OUT.xlsx`. The same tables as `benchmarks/naive.py`, which see.
"""

from __future__ import annotations

import sys

import pandas as pd
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from benchmarks import naive

SCALE = {"type": "2_color_scale", "min_color": "#FFFFFF", "max_color": "#C00000"}


def main(source: str, target: str) -> None:
    """Read, compute, write with bold frozen headings, filters, widths, a heat map and a chart."""
    found = naive.tables(naive.read(source, "calamine"))
    frames = dict(naive.sheets_of(found))
    with Workbook(target, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "dd/mm/yyyy"})
        sheets = {name: book.add_worksheet(name) for name in frames}
        for name, sheet in sheets.items():
            written(sheet, frames[name], bold, day)
        sheets["Unit-Kompetensi"].conditional_format(1, 10, max(len(frames["Unit-Kompetensi"]), 1), 10, SCALE)
        chart = book.add_chart({"type": "column"})
        chart.add_series({"categories": ["Unit", 1, 0, 10, 0], "values": ["Unit", 1, 15, 10, 15]})
        sheets["Ringkasan"].insert_chart("D2", chart)


def written(sheet: Worksheet, frame: pd.DataFrame, bold: object, day: object) -> None:
    """One table on a sheet."""
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(frame), 1), len(frame.columns) - 1)
    for place, name in enumerate(frame.columns):
        column = frame[name]
        dated = pd.api.types.is_datetime64_any_dtype(column)
        sheet.set_column(place, place, 12 if len(frame) == 0 else min(max(len(str(column.iloc[0])), len(name)) + 2, 60))
        sheet.write_string(0, place, str(name), bold)
        plain = [None if missing else value for value, missing in zip(column, column.isna(), strict=True)]
        sheet.write_column(1, place, plain, day if dated else None)


if __name__ == "__main__":
    main(*sys.argv[1:])
