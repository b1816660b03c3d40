"""What `asn` costs, measured beside plain scripts that give the same tables, in one run on one machine.

`python -m benchmarks` measures everything and writes docs/benchmarks.md; `python -m benchmarks.gap` and the like print
one section of it. Ratios count; seconds are those of one machine.
"""
