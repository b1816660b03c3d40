"""Words about where results go, and why they could not go there."""

WORDS = {
    "bentuk": 'unknown form of output "{bentuk}"; there are: {daftar}',
    "akhiran": 'unknown suffix "{akhiran}"; use one of {daftar}, or name the form with -f',
    "tidak_cocok": '-f {bentuk} and the suffix "{akhiran}" do not agree; drop -f, or rename the file',
    "perlu_berkas": "-f {bentuk} needs a file to write to: add -o NAME.{bentuk} (or -o - for standard output)",
    "tanpa_folder": "its folder does not exist",
    "tak_berhak": "there is no right to write there",
    "dipakai": "the file is open in another program, for example Excel",
    "penuh": "the disk is full",
    "terlalu_besar": "the file would exceed the size limit of the system",
    "bukan_berkas": "the target is not an ordinary file (use -o - for standard output)",
    "bukan_folder": "the target is no folder",
    "terpasang": "something is mounted there (a volume of Docker, for example), so it cannot be replaced",
    "gagal": "writing failed",
    # the repair of each reason that has one
    "tanpa_folder_saran": "make the folder first",
    "tak_berhak_saran": "ask for the right to write to that folder",
    "dipakai_saran": "close the file in Excel and run again",
    "terpasang_saran": "write to a new folder inside it, or elsewhere",
    "penuh_saran": "free some disk space",
    "terlalu_besar_saran": "ask for one table alone with --by, or for some of the files with --only",
}
