from xml.etree import ElementTree as ET

from benchmarks.plot import Panel, picture

SVG = "{http://www.w3.org/2000/svg}"


def test_what_grows_in_proportion_lies_on_a_straight_line() -> None:
    drawn = picture([Panel("seconds", "rows", {"a": [(100, 1), (1_000, 10), (10_000, 100)]})])
    (line,) = ET.fromstring(drawn).iter(f"{SVG}polyline")
    (x1, y1), (x2, y2), (x3, y3) = (map(float, point.split(",")) for point in line.attrib["points"].split())
    assert x3 > x2 > x1
    assert y3 < y2 < y1
    assert abs((y2 - y1) / (x2 - x1) - (y3 - y2) / (x3 - x2)) < 0.01


def test_axes_go_from_one_power_of_ten_to_another() -> None:
    drawn = picture([Panel("MiB", "rows", {"a & b": [(150, 0.5), (2_000_000, 7)]})])
    texts = [text.text for text in ET.fromstring(drawn).iter(f"{SVG}text")]
    assert texts == ["MiB", "100", "1,000", "10,000", "100,000", "1 M", "10 M", "0.1", "1", "10", "rows", "a & b"]


def test_panels_stand_side_by_side() -> None:
    panel = Panel("seconds", "rows", {"a": [(1, 1)]})
    assert len(list(ET.fromstring(picture([panel, panel])).iter(f"{SVG}polyline"))) == 2


def test_a_dashed_line_runs_in_proportion_down_to_an_axis() -> None:
    drawn = picture([Panel("s", "rows", {"a": [(100, 1), (1_000, 10)]}, (1_000, 10))])
    line = next(path for path in ET.fromstring(drawn).iter(f"{SVG}path") if "stroke-dasharray" in path.attrib)
    assert line.attrib["d"] == "M64 252L436 36"
