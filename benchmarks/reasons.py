"""Why a goal is missed where it is, for the page: what a profile or a reading of the code has shown."""

from __future__ import annotations

import re

# Title of the section, what the name of the comparison matches, and why.
_REASONS: tuple[tuple[str, str, str], ...] = (
    (
        "Start-up",
        "--version",
        (
            "more than half of the difference is the script that an installer writes for a command: it imports"
            " `re` before a line of ours runs (`python -m` imports `runpy` in its place). What is left lists the"
            " folders of packages."
        ),
    ),
    (
        "Start-up",
        "--help",
        (
            "a quarter of what is imported is ours, names and sentences of options; the rest are Typer and click"
            " with what they take of the standard library."
        ),
    ),
    (
        "Reading workbooks",
        "^10,000 ",
        (
            "a fifth of the time is python-calamine, by which the cells come. The start of the child, and the import"
            " of pandas meanwhile, in which tables are made, weigh as much as a file of this size."
        ),
    ),
    (
        "Reading workbooks",
        "^80,000 ",
        (
            "python-calamine itself takes a third; looking at each cell's type and place and handing it over as a code"
            " takes another, and recognising tables and checking NIPs, levels and dates the last. The others do"
            " nothing of the kind, and in2csv reads one of the four sheets."
        ),
    ),
    (
        "From workbook to workbook",
        "LibreOffice",
        (
            "LibreOffice is asked for gaps, their sums and the means of units alone, a small part of what `asn` gives,"
            " and took 48 s for that in the study from which the goal comes."
        ),
    ),
    (
        "Computing",
        "own code of duckdb",
        (
            "tables that several results share are kept, eight of them where the own code keeps two, for it gives"
            " these two results and no other; and what is put into DuckDB and taken out again as groups of about"
            " two million assessments, so that memory stays, is a fifth."
        ),
    ),
    (
        "Computing",
        "own code of Spark SQL",
        (
            "a session that has just begun plans and compiles every query for the first time, and keeps eight"
            " tables where the own code keeps two: each is a job of its own, whatever its size."
        ),
    ),
    (
        "Computing",
        "own code of (pandas|polars)",
        (
            "groups of about two million assessments are put in and taken out one by one, so that memory stays;"
            " the own code holds everything at once."
        ),
    ),
    (
        "Computing",
        "/ numpy",
        (
            "numpy is told that persons, units and competencies are numbers without a hole and fills one matrix;"
            " every engine finds its groups by hashing, and its own code is as far from the floor."
        ),
    ),
    (
        "Computing",
        "peak memory",
        (
            "the frames lie in memory twice, as they came and with what the stage needs of each row; the whole"
            " command, under *Cost by size*, never holds them so."
        ),
    ),
    (
        "Cost by size",
        "own code of polars, time",
        (
            "of the processor time of five million rows by Parquet 37 % are the gaps; 21 % read every cell as a"
            " code with its place, 25 % find out types and faults, 11 % meet names and people, 4 % check. The"
            " script does nothing of the kind, and holds everything at once, in more memory, where `asn` goes by"
            " groups."
        ),
    ),
    (
        "Explanations",
        "a unit explained",
        (
            "1.38 where it was measured alone after this run, and 1.39 in the run before, of the same code: the machine"
            " gave less in that minute."
        ),
    ),
    (
        "Mentors",
        "first fits, time",
        (
            "0.94 and 1.13 were measured in runs of two days, of the same code; the stage proves its pairs, and makes"
            " circles and reasons besides, of which first fits have none."
        ),
    ),
    (
        "Gate and isolation",
        "",
        (
            "the child imports its reader and hands over its cells, which takes the same time whatever the file;"
            " where the other core is busy nothing hides it."
        ),
    ),
    (
        "Plan",
        "^1,000 .*distance",
        (
            "classes are whole: few people stand behind each price, and the bound, which knows parts of classes,"
            " sees none of that. The prices alone come to 2 to 3 %; what is left to the exact way was not closed"
            " in time."
        ),
    ),
    (
        "Plan",
        "whole, distance",
        (
            "with four purses, days and trainings of two competencies classes are divided among purses and whole"
            " classes cost value that the bound cannot see; with one purse the same search comes five times as"
            " near."
        ),
    ),
    (
        "Plan",
        "plain, distance",
        "the search was ended by its clock, while it gave up parts of the plan and filled them anew.",
    ),
    (
        "Plan",
        "time / the goal",
        "a step of the search that has begun is finished after the clock has ended it.",
    ),
)
UNKNOWN = "not explained yet."


def reason(title: str, name: str) -> str:
    """A sentence, :data:`UNKNOWN` where none was found yet."""
    found = (why for section, pattern, why in _REASONS if section == title and re.search(pattern, name))
    return next(found, UNKNOWN)
