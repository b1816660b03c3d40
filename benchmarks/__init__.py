"""What `asn` costs, measured beside a plain script that gives the same tables, in one run on one machine.

`python -m benchmarks.gap` prints ratios and writes docs/benchmarks.md. Ratios count; seconds are those of one machine.
"""
