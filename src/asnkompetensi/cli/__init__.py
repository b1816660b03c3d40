"""The command line: turns the words of a call into one call of the flow, and its result into streams and a status.

In: arguments, environment, settings files, the clock. Out: standard output, standard error, files, an exit status.
Must not know: how anything is computed, read or laid out; it only passes on.
"""
