"""A dossier as a folder of files: workbooks of the agency and of each unit, tables, the plan, and a manifest of all.

In: a dossier, the files that are wanted, the language. Out: a folder that appears whole or not at all. Must not know:
how figures come about, commands, options.
"""
