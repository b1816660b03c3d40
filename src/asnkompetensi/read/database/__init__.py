"""Tables of databases as sheets: an address and a mapping to a question, a child that asks it, rows to columns.

In: addresses such as `postgresql://user@host/db?tables=...`, files of mappings, passwords. Out: sheets whose cells are
named by column and key, problems as values. Must not know: what the tables mean, which is found as for every sheet.
Nothing is ever changed in a database that is read. SQLAlchemy and the drivers are loaded in the child alone.
"""
