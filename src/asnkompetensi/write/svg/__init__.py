"""Pictures as values: where lines, points and ticks of a drawing lie; templates make SVG of them.

In: a result table and the languages of its words. Out: positions in the drawing's own units, words in both languages.
Must not know: pages, documents, files.
"""
