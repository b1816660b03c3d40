"""The plan by prices: everybody chooses alone once money and chairs have a price, and the prices prove a bound.

In: an instance, an effort, a watch. Out: a plan, a proven bound of every plan, the price of each purse.
Must not know: the exact solver, files, printing, the clock.
"""
