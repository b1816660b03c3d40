"""Competency gaps of civil servants (ASN), from an agency's own spreadsheets, traceable to the cell.

The flow of data stands in :mod:`asnkompetensi.flow`; everything else is one stage of it, or what passes between stages.
"""

__version__ = "0.1.0"
