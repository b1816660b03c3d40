"""What tells a result of this program from data: a mark in its properties, which no person sees.

A dossier is a folder; its mark stands in the manifest that lists its files.
"""

RESULT = "asnkompetensi"
MANIFEST = "manifes.json"
