"""An HTML page that calls itself .xls, as web portals hand them out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from asnkompetensi.template.samples.agency import Rows
from asnkompetensi.template.samples.cells import headings, kind, written

_PAGE = """<html><head><meta charset="utf-8"><style>
td, th {{ border: 0.5pt solid black }}
.teks {{ mso-number-format: "\\@" }}
</style></head><body>
<table><tr><td colspan="{width}">{title}</td></tr></table>
<table border="1"><thead>
{head}
</thead><tbody>
{body}
</tbody></table></body></html>
"""
_DAY = "{d}-{m}-{y}"


def html_page(title: str, table: str, rows: Rows, groups: Mapping[str, Sequence[str]] | None = None) -> bytes:
    """A page with one table. `groups` puts headings over columns that stand side by side; then there are two rows."""
    titles = headings(rows)
    cells = ([written(text, kind(table, column), _DAY) for column, text in row.items()] for row in rows)
    body = "\n".join(_row([str(number), *line]) for number, line in enumerate(cells, 1))
    head = _head({"": "No", **titles}, groups or {})
    return _PAGE.format(width=len(titles) + 1, title=escape(title), head=head, body=body).encode()


def _row(cells: Sequence[str]) -> str:
    return "<tr>" + "".join(f'<td class="teks">{escape(cell)}</td>' for cell in cells) + "</tr>"


def _head(titles: Mapping[str, str], groups: Mapping[str, Sequence[str]]) -> str:
    under = [column for columns in groups.values() for column in columns]
    upper = []
    for column, title in titles.items():
        name = next((name for name, columns in groups.items() if column == columns[0]), None)
        if name is not None:
            upper.append(f'<th colspan="{len(groups[name])}">{escape(name)}</th>')
        elif column not in under:
            upper.append(f'<th rowspan="{2 if groups else 1}">{escape(title)}</th>')
    lower = "".join(f"<th>{escape(titles[column])}</th>" for column in under)
    return f"<tr>{''.join(upper)}</tr>" + (f"\n<tr>{lower}</tr>" if groups else "")
