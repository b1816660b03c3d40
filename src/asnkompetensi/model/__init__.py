"""What is passed from stage to stage: places, problems, tables, resolved data, results, rules.

In: nothing. Out: types that every other package may import.
Must not know: files, printing, the clock, any stage.
"""
