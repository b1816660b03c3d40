"""The files for cron, systemd and Task Scheduler: each is checked by the tool that reads it, and its call is run."""

from __future__ import annotations

import configparser
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from tests.docs.pages import ROOT
from tests.docs.schedule import CRON, PLACE, PROGRAM, SERVICE, TASK, TIMER, cron_line, put

GUIDES = ("docs/id/panduan/jadwal.md", "docs/en/guides/schedule.md")
SPACE = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
BARE = {"HOME": "/", "LOGNAME": "asn", "SHELL": "/bin/sh", "PATH": "/usr/bin:/bin"}  # all that cron hands over

# What the schema of Task Scheduler 1.3 allows below each element that the file uses.
ALLOWED = {
    "Task": {"RegistrationInfo", "Triggers", "Principals", "Settings", "Actions", "Data"},
    "RegistrationInfo": {"URI", "SecurityDescriptor", "Source", "Date", "Author", "Version", "Description"},
    "Triggers": {"BootTrigger", "IdleTrigger", "TimeTrigger", "LogonTrigger", "CalendarTrigger", "EventTrigger"},
    "CalendarTrigger": {"Enabled", "StartBoundary", "EndBoundary", "RandomDelay", "ScheduleByDay", "ScheduleByWeek"},
    "ScheduleByWeek": {"WeeksInterval", "DaysOfWeek"},
    "DaysOfWeek": {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
    "Principals": {"Principal"},
    "Principal": {"UserId", "LogonType", "GroupId", "DisplayName", "RunLevel"},
    "Settings": {
        "MultipleInstancesPolicy", "StartWhenAvailable", "DisallowStartIfOnBatteries", "StopIfGoingOnBatteries",
        "ExecutionTimeLimit", "Enabled", "Hidden", "WakeToRun", "Priority", "AllowHardTerminate",
    },
    "Actions": {"Exec"},
    "Exec": {"Command", "Arguments", "WorkingDirectory"},
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sample agencies with their tasks, in a folder."""
    shutil.copytree(ROOT / "data" / "samples", tmp_path / "asn")
    return tmp_path / "asn"


def ran(folder: Path, call: list[str], cwd: Path | None = None) -> str:
    """All that a call says; the tasks must have been run, with the faults that the samples hold."""
    paths = {"PYTHONPATH": ":".join(sys.path), "XDG_CONFIG_HOME": str(folder)}
    done = subprocess.run(call, cwd=cwd, env=BARE | paths, capture_output=True, check=False)
    assert done.returncode == 1, done.stderr.decode()
    manifest = json.loads((folder / ".asn" / "asn.toml.json").read_text(encoding="utf-8"))
    assert [entry["hasil"] for entry in manifest["tugas"]] == ["selesai"] * 3
    return (done.stdout + done.stderr).decode()


def test_the_line_for_cron(folder: Path) -> None:
    fields, command = cron_line(put(CRON, folder))
    assert fields == "0 6 * * 1"
    assert "%" not in command  # which would be a line end to cron
    assert len(ran(folder, ["/bin/sh", "-c", command], Path("/")).splitlines()) == 3


def unit(file: Path) -> configparser.ConfigParser:
    parsed = configparser.ConfigParser(interpolation=None)
    parsed.optionxform = str  # type: ignore[assignment, method-assign]
    parsed.read(file, encoding="utf-8")
    return parsed


def test_systemd_takes_the_units(folder: Path, tmp_path: Path, tool: Callable[[str], str]) -> None:
    for file in (SERVICE, TIMER):
        (tmp_path / file.name).write_text(put(file, folder), encoding="utf-8")
    call = [tool("systemd-analyze"), "verify", *(str(tmp_path / file.name) for file in (SERVICE, TIMER))]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_systemd_finds_a_wrong_unit(tmp_path: Path, tool: Callable[[str], str]) -> None:
    (tmp_path / SERVICE.name).write_text(SERVICE.read_text(encoding="utf-8").replace("Nice=", "Nicer="))
    call = [tool("systemd-analyze"), "verify", str(tmp_path / SERVICE.name)]
    assert subprocess.run(call, capture_output=True, check=False).returncode == 1


def test_the_timer_is_for_monday_at_six(tool: Callable[[str], str]) -> None:
    calendar = unit(TIMER)["Timer"]["OnCalendar"]
    call = [tool("systemd-analyze"), "calendar", calendar]
    said = subprocess.run(call, capture_output=True, text=True, check=True, env={"LC_ALL": "C", "TZ": "UTC"}).stdout
    assert re.search(r"Next elapse: Mon \d{4}-\d\d-\d\d 06:00:00 UTC", said)
    assert unit(TIMER)["Timer"]["Persistent"] == "true"


def test_the_call_of_the_service(folder: Path) -> None:
    service = unit(SERVICE)["Service"]
    assert service["SuccessExitStatus"] == "1"
    assert service["WorkingDirectory"] == service["ReadWritePaths"] == PLACE
    program, *words = service["ExecStart"].split()
    assert program == PROGRAM
    assert "Selesai: 3 tugas dikerjakan" in ran(folder, [sys.executable, "-m", "asnkompetensi", *words], folder)


def test_the_task_for_windows_follows_the_schema() -> None:
    root = etree.parse(TASK).getroot()
    assert (root.tag, root.get("version")) == (f"{SPACE}Task", "1.3")
    for element in root.iter(f"{SPACE}*"):
        children = {child.tag.removeprefix(SPACE) for child in element.iterchildren(f"{SPACE}*")}
        assert children <= ALLOWED.get(element.tag.removeprefix(SPACE), set()), element.tag
    assert TASK.read_bytes().isascii()  # and no encoding is declared: read alike from a file and from a text
    assert b"encoding" not in TASK.read_bytes()


def test_what_the_task_for_windows_asks_for(folder: Path) -> None:
    found = {one.tag.removeprefix(SPACE): one.text for one in etree.parse(TASK).iter(f"{SPACE}*")}
    assert (found["StartBoundary"], "Monday" in found) == ("2026-01-05T06:00:00", True)  # a Monday
    assert (found["MultipleInstancesPolicy"], found["StartWhenAvailable"]) == ("IgnoreNew", "true")
    words = str(found["Arguments"]).split()
    assert len(ran(folder, [sys.executable, "-m", "asnkompetensi", *words], folder).splitlines()) == 3


def timeless(line: str) -> str:
    """A line of the log without its time and without how long the task took."""
    return re.sub(r"^[\d-]{10} [\d:]{8} |[\d.,]+ s$", "", line)


@pytest.mark.parametrize("guide", GUIDES)
def test_the_lines_of_the_log_are_those_that_come(guide: str, folder: Path) -> None:
    page = (ROOT / guide).read_text(encoding="utf-8")
    tasks = re.findall(r"<!-- berkas: asn.toml -->\n+```toml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    shown = "".join(re.findall(r"^```log\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)).splitlines()
    (folder.parent / "asn.toml").write_text(tasks[0], encoding="utf-8")
    folder.rename(folder.parent / "contoh")
    call = [sys.executable, "-m", "asnkompetensi", "run", "asn.toml", "--as-of", "2026-03-30"]
    words = {"PYTHONPATH": ":".join(sys.path), "ASN_LANG": guide.split("/")[1], "XDG_CONFIG_HOME": str(folder)}
    runs = [subprocess.run(call, cwd=folder.parent, env=BARE | words, capture_output=True, check=False) for _ in "ab"]
    said = [timeless(line) for run in runs for line in run.stderr.decode().splitlines()[:-1]]
    assert [timeless(line) for line in shown] == said


@pytest.mark.parametrize("guide", GUIDES)
def test_what_the_guides_quote_stands_in_the_files(guide: str) -> None:
    quoted = re.findall(
        r"^```(?:ini|xml|crontab)\n(.*?)^```$", (ROOT / guide).read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    files = [file.read_text(encoding="utf-8") for file in (CRON, SERVICE, TIMER, TASK)]
    assert len(quoted) >= 3
    assert [block for block in quoted if not any(block in file for file in files)] == []
