"""What the sheets of the template are put together from: formats, the sheet of choices, rules for the cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.model.headings import heading
from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.tables import TableSpec
from asnkompetensi.template.choices import choices

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

    from asnkompetensi.text.words import Words

LAST_ROW = 5000
CHOICES = "Pilihan"
_OPEN = frozenset({"unit_kerja", "kompetensi", "jalur"})  # lists that are offered, but never complete
_COLOURS = {"wajib": "#1F4E79", "salah_satu": "#2E75B6", "boleh": "#DDEBF7", "contoh": "#F2F2F2"}
_NUMBERS = {Kind.NIP: "@", Kind.DATE: "dd/mm/yyyy", Kind.MONEY: "#,##0", Kind.TEXT: "@", Kind.NAME: "@"}


@dataclass(frozen=True)
class Formats:
    """The formats of one workbook: headings by how much they are needed, cells and example cells by kind."""

    heading: Mapping[str, Format]
    cell: Mapping[Kind, Format]
    example: Mapping[Kind, Format]


def formats(book: Workbook) -> Formats:
    """All formats of the template."""
    dark = {"bold": True, "font_color": "#FFFFFF", "text_wrap": True, "valign": "vcenter", "border": 1}
    grey = {"italic": True, "font_color": "#808080", "bg_color": _COLOURS["contoh"]}
    number = {kind: {"num_format": _NUMBERS.get(kind, "General")} for kind in Kind}
    return Formats(
        heading={
            "wajib": book.add_format({**dark, "bg_color": _COLOURS["wajib"]}),
            "salah_satu": book.add_format({**dark, "bg_color": _COLOURS["salah_satu"]}),
            "boleh": book.add_format({**dark, "font_color": "#000000", "bg_color": _COLOURS["boleh"]}),
            "contoh": book.add_format(grey),
        },
        cell={kind: book.add_format(number[kind]) for kind in Kind},
        example={kind: book.add_format({**grey, **number[kind]}) for kind in Kind},
    )


def need(spec: TableSpec, column: str) -> str:
    """How much a column is needed: `wajib`, `salah_satu` (one of a group must be there), or `boleh`."""
    group = next((group for group in spec.needed if column in group), ())
    return ("boleh", "wajib", "salah_satu")[min(len(group), 2)]


def note(say: Words, spec: TableSpec, column: str) -> str:
    """What is to be written into a column: the table's own words where it has some, else those of the column."""
    own = f"{spec.name}.{column}"
    words = say.label("template", own)
    return say(f"template.{column}") if words == own else words


def width(column: str, kind: Kind) -> int:
    """A width in characters that holds the heading and what usually stands below it."""
    return max(len(heading(column)) + 4, {Kind.NIP: 30, Kind.NAME: 26, Kind.TEXT: 24}.get(kind, 14))


class Choices:
    """The hidden sheet that drop-downs take their words from."""

    def __init__(self, book: Workbook) -> None:
        """Fills the sheet, one column a list, and hides it; it stands where it is made."""
        sheet = book.add_worksheet(CHOICES)
        sheet.hide()
        self._source: dict[str, str] = {"unit_kerja": "=Unit!$A$3:$A$500"}
        for place, (column, words) in enumerate(choices().items()):
            sheet.write_string(0, place, heading(column))
            sheet.write_column(1, place, words)
            letter = chr(ord("A") + place)
            self._source[column] = f"={CHOICES}!${letter}$2:${letter}${len(words) + 1}"

    def rule(self, spec: TableSpec, column: str, say: Words) -> dict[str, object] | None:
        """The rule for the cells of a column, None where anything may stand. It may warn, it never refuses."""
        kind = "level" if spec.kind(column) is Kind.LEVEL else column
        if kind not in self._source or (spec.name, column) == ("unit", "unit_kerja"):
            return None
        return {
            "validate": "list",
            "source": self._source[kind],
            "show_error": kind not in _OPEN,
            "error_type": "warning",
            "error_title": say("template.tidak_di_daftar"),
            "error_message": say("template.level_lain" if kind == "level" else "template.kata_lain"),
        }
