"""What an officer asks of a plan: why this person and not that one, what money buys, what fairness costs, whom to ask.

In: a plan with all that it was made from, a way to plan again. Out: result tables and figures. Answers are told from
the plan and from planning again with one thing changed; what is proven says so, and the rest gives its bounds.
Must not know: what the stage must not know.
"""
