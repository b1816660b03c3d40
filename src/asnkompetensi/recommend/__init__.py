"""From gaps to trainings: needs, offers, who may take them, the best first, and why or why not (contract, section 6).

In: resolved data with a catalogue, gap rows in codes, rules of training, options. Out: result tables, and totals.
Must not know: files, printing, the clock (`as_of` comes with the rules), other stages.
"""
