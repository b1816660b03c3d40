from benchmarks.profiles import table, why

STAGES = [
    {"name": "read", "seconds": 3.0, "processor": 2.0, "functions": [["read.xlsx.rows", 0.5]]},
    {"name": "gap", "seconds": 1.0, "processor": 1.0, "functions": []},
]


def test_a_stage_has_a_share_and_its_functions() -> None:
    rows = table({"`asn gap`": STAGES}).splitlines()
    assert rows[2] == "| `asn gap` | read | 3 | 2 | 75% | `read.xlsx.rows` 50% |"


def test_each_stage_met_is_explained_once() -> None:
    assert [line.split(":")[0] for line in why({"a": STAGES, "b": STAGES}).splitlines()] == ["- *read*", "- *gap*"]
