"""`asn run`: the tasks of a file, one after the other, each by the code of the command that it names.

In: the tables `[[tugas]]` and `[jalan]` of `asn.toml`, the manifest of the run before. Out: the outputs of the tasks, a
line of log for each, a manifest, an exit status. Must not know: what a command computes, reads or lays out; a new
command that reads sources and writes a file is a task without a word here.
"""
