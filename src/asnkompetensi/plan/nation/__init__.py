"""Plans for many instansi under shared purses: prices of shared money go down, small sums come up.

In: the instances of all instansi, held by a crew that answers for them (:class:`.member.Crew`).
Out: what each gets of every shared purse, a plan for each within that, and a proven bound of all plans together.
Must not know: processes, files, printing, the clock.
"""
