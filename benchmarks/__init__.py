"""What `asn` costs, measured beside plain scripts that give the same tables, in one run on one machine.

`python -m benchmarks.gap` and `python -m benchmarks.recommend` print ratios and write their sections of
docs/benchmarks.md. Ratios count; seconds are those of one machine.
"""
