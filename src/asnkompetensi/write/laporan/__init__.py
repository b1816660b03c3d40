"""The offline page of a dossier: one file for a browser, without network, that leaders and analysts walk through.

In: a dossier, the language that the page opens in, whether NIPs are whole. Out: HTML in UTF-8 through a stream. Every
table stands in the page as HTML; the script only sorts, filters, and opens cards from packed copies of the same rows.
Must not know: how figures come about; it shows those of the tables and computes none.
"""
