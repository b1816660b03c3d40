"""A database as source: causes inside messages."""

WORDS = {
    # BASIS-01
    "tak_tersambung": "the server cannot be reached, refuses the connection, or knows no such database",
    "tak_ada": "there is no such file",
    "tak_terbuka": "the file may not or cannot be opened",
    "bukan_basis": "the file is no database of that kind, is encrypted, or was made by a newer version",
    "rusak": "the file is damaged",
    "terkunci": "another program holds a lock on the file",
    "berubah": "the file changed while it was read",
    # BASIS-08
    "bentuk": "its form is not kind://user@server/database?tables=...",
    "dialek": "this kind of database cannot be read",
    "sandi": "there is a password in it; its place is ASN_DATABASE_PASSWORD, the keyring or --password-file",
    "pilihan": "what is asked behind the question mark is not known",
    "detik": "timeout is a number of seconds from 1 to 3600",
    "tabel_dan_peta": "tables and map do not go together: the mapping names its tables",
    # BASIS-09
    "peta_toml": "it is no whole TOML in UTF-8",
    "peta_kosong": "it names no table at all",
    "peta_tabel": "this part is no table of asn",
    "peta_tanpa_tabel": "this part has no tabel =",
    "peta_kunci": "this key is not known",
    "peta_tanpa_kolom": "this part has no [... .kolom]",
    "peta_isian": "that table of asn has no such field",
    "peta_lewat": "this field is no name of a column, nor does it have lewat, tabel, kunci and kolom",
    "peta_kolom": "there is no such column in the database",
    "peta_ganda": "this key is not unique",
    # asn map
    "peta_kepala": (
        "Mapping proposed for {berkas}\nLook through every line; delete what is wrong, fill in what is missing.\n"
        'Then: asn check "ADDRESS?map=THIS_FILE"'
    ),
    "peta_lain": "{tabel} looks like {isi}, too; make it count if that is what it holds",
    "peta_dugaan": "guessed from its name: the database tells of no link",
    "peta_kurang": "needed, and not found",
    "peta_sisa": "not used: {kolom}",
    "peta_nama": "the mapping",
    "peta_tertulis": "{jumlah:table|tables} of asn proposed in {berkas}: look through every line before it is used",
    "peta_tiada": "No table looks like one of asn; write the mapping yourself, as the guide tells",
    # -o postgresql://
    "hasil_dialek": "results cannot be written to {berkas}",
    "hasil_dialek_saran": "they are written to PostgreSQL, into a schema of their own (?schema=asn_hasil), "
    "or to a file with -o gap.xlsx",
    "hasil_skema": "the address {berkas} names no schema for the results, or names tables or a map",
    "hasil_skema_saran": "add ?schema=asn_hasil, without tables and map",
    "hasil_perintah": "this command cannot write to a database with these options",
    "hasil_perintah_saran": "remove -f, or write to a file",
    # BASIS-11
    "luar": "a view there reads a file outside of the database, which is not followed",
    "encoding": "its texts are no UTF-8; name an --encoding",
}
