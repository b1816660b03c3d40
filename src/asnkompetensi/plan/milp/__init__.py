"""The planning problem as an integer program, and HiGHS that solves it in glances.

In: an instance. Out: columns and rows as arrays, a run with its solution, bound and duals.
Must not know: plans, guarantees that clash, the clock (a :class:`~asnkompetensi.model.plan.Watch` comes in).

People of one training whom the same purses may pay are alike, so that the program does not ask which purse pays whom,
but how many of them each purse pays (`payers`). Seats are 0 or 1, numbers of people and of classes whole (`columns`);
limits of persons are cliques and knapsacks (`persons`), those of classes, money and units are few (`classes`, `units`).
"""
