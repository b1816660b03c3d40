"""Words for passwords of protected workbooks."""

WORDS: dict[str, str] = {
    "minta": "Password of {berkas} (empty: skip): ",
    "salah": "That password does not open the file.",
    "terbuka": "Other users of this machine may read the password file {berkas}; restrict it: chmod 600 {berkas}",
    "tiada": 'the password file "{berkas}" does not exist or cannot be read',
    "tiada_saran": "check its name and the right to read it; it comes from {asal}",
    "besar": 'the password file "{berkas}" is too large for a list of passwords',
    "besar_saran": "name a text file with one password in each line; it comes from {asal}",
    "bukan_utf8": 'the password file "{berkas}" is no UTF-8 text',
    "bukan_utf8_saran": "save it again as UTF-8 text, one password in each line; it comes from {asal}",
    "kosong": 'the password file "{berkas}" holds no password',
    "kosong_saran": "write one password in each line; it comes from {asal}",
}
