"""Word: the official document of an agency, and the letter to the head of a unit.

In: a dossier, words, and a template of the agency as bytes. Out: bytes of `.docx`, the same for the same input.
Must not know: where inputs lie, how figures are computed.
"""
