"""What looks wrong in a planning problem and in its plan: values, with the plan made for the rest all the same.

In: resolved data, the instance, the limits as asked for, rules of training, the plan. Out: problems `RENCANA-*`.
Must not know: what :mod:`asnkompetensi.plan` must not; how plans are sought.
"""
