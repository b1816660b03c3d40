"""Words of the page on the versions of the law data, made from the program; the label of the version in results."""

WORDS = {
    "judul": "Versions of the law data",
    "asal": (
        "Made from the program (`make docs`). Constants of law and practice lie in `src/asnkompetensi/law/data`, "
        "each with its basis, how sure it is and the day from which it holds. A version is the state of all of "
        "them, named by its day. `asn --version` tells it (`data-hukum`), every result too: `hukum.versi` in "
        "`aturan` of JSON and in Basis of Calculation, `hukum` in the manifest of a dossier and in the log of "
        "`asn run`. `asn diff A B` names it among the causes where two results rest on different versions."
    ),
    "tanggal": (
        "Two days must not be confused. The **version** says which data the program has. `--as-of` says for "
        "which day it computes: the newest value that holds on that day is used, whatever was published later, "
        "so a period of the past is computed by the rules of its time. Before the first day of a constant its "
        "first value is used, for nothing older is recorded: a JPM `--as-of 2018-06-30` has the cut-offs of "
        "2019."
    ),
    "langkah": (
        "**After an update:** 1. see below which days a new version changes; 2. of saved results and dossiers "
        "whose `per_tanggal` is one of those days, run the commands of the last column again; 3. `asn diff OLD "
        "NEW` shows what that changed, and why. Results of other days stay as they are. `asn run` sees a new "
        "version itself, and runs every task again."
    ),
    "versi": "Version {nama}",
    "sidik": "SHA-256 of its data: `{sidik}`.",
    "apa": "what changed",
    "dasar": "article",
    "hari": "days of `--as-of`",
    "jalankan": "run again",
    "tetapan": "constant",
    "lama": "before",
    "baru": "now",
    "arti": "meaning",
    "sejak": "since",
    "nilai": "value",
    "keyakinan": "confidence",
    "semua": "all",
    "semua_perintah": "all",
    "mulai": "from {sejak}",
    "sampai": "to {sampai}",
    "antara": "{sejak} to {sampai}",
    "tak_ada": "(none)",
    "ada_kini": "What holds now, and since when",
}
