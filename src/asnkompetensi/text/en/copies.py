"""Words for copies of the user's own workbook."""

WORDS: dict[str, str] = {
    "batas": (
        "copying {berkas} with its formats went beyond the limit of {detik} seconds or {mib} MiB; "
        "save only the sheets you need into a new workbook, or ask for the list: -o problems.csv"
    ),
    "terlindung": "The copy {berkas} is protected by the same password as {asal}.",
}
