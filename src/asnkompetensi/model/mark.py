"""What tells a result of this program from data: a mark in its properties, which no person sees.

A dossier is a folder; its mark stands in the manifest that lists its files. A folder of Parquet in parts is told by the
names of its folders, and its parts by their own marks.
"""

RESULT = "asnkompetensi"
MANIFEST = "manifes.json"

# What the folders of a result in parts are cut by, and what each part is called.
AGENCY, PERIOD, COMMAND = "instansi", "periode", "perintah"
PART = "part-0.parquet"
