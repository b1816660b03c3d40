"""Words of the reference manual that is made from the program."""

WORDS = {
    "judul": "Reference of asn",
    "asal": "Made from the program itself: the help of its commands, its settings, its tables and its problem codes.",
    "arti": "meaning",
    "kunci": "key",
    "isi": "value",
    "bawaan": "default",
    "lingkungan": "environment",
    "dasar": "basis",
    "keyakinan": "confidence",
    "kolom": "column",
    "wajib": "needed",
    "judul_kolom": "heading",
    "ya": "yes",
    "atau": "or {lain}",
    "setelan": "Settings",
    "setelan_cara": (
        "An option beats the environment, which beats `./asn.toml` (or the file of `--config`), which "
        "beats the user's file. `asn config show` shows the values in force and where they come from."
    ),
    "tabel_setelan": "table",
    "jenis_bool": "`true`, `false`",
    "jenis_tanggal": "date",
    "jenis_cacah": "whole number",
    "jenis_teks": "text",
    "setara_arti": 'Equivalent trainings: `"older name" = "present name or code"`.',
    "aturan_arti": "Constants of the computation that are replaced; see below.",
    "aturan": "Constants that may be replaced",
    "aturan_cara": (
        "In the section `[aturan]` of `asn.toml`, such as `jpm.mapping.optimal = 85`. The value used is "
        "always printed in Basis of Calculation."
    ),
    "sumber": "Source tables",
    "sumber_cara": (
        "Names of columns and some of the headings that are recognised; case, blanks and punctuation "
        "make no difference. Another heading is pointed out with `--column`."
    ),
    "hasil": "Result tables",
    "hasil_cara": "Columns of CSV, JSON and Parquet do not change with the language; headings do.",
    "kode": "code",
    "tingkat": "grade",
    "keluar": "exit status",
    "masalah": "Problem codes",
    "masalah_cara": "The same explanation: `asn check --explain CODE`.",
    "masalah_kode": "Grade: {tingkat}. Exit status: {keluar}.",
}
