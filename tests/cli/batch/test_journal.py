import json
from pathlib import Path

import pytest

from asnkompetensi.cli.batch.journal import Ended, Journal
from asnkompetensi.cli.batch.records import Entry, FileRecord
from asnkompetensi.cli.console import Console
from asnkompetensi.text import words
from asnkompetensi.write import atomic
from asnkompetensi.write.atomic import OutputFault

ID = words("id")
LOG = Path("log.jsonl")
DONE = Entry(
    nama="unit",
    perintah="gap",
    pilihan=("--by=unit",),
    per_tanggal="2026-03-30",
    mulai="2026-03-30T06:00:03+07:00",
    detik=1.234,
    hasil="selesai",
    status=1,
    masalah={"catatan": 1, "galat": 3, "peringatan": 1204},
    masukan=(FileRecord("data.csv", "a" * 64, 9),),
    keluaran=(FileRecord("hasil/a.csv", "b" * 64, 12), FileRecord("a.html", "c" * 64, 34)),
)
FAILED = Entry(
    nama="unit", perintah="gap", pilihan=(), per_tanggal="", mulai="2026-03-30T06:00:03+07:00", detik=0.1,
    hasil="gagal", status=3,
)  # fmt: skip
FINE = Entry(
    nama="unit", perintah="gap", pilihan=(), per_tanggal="", mulai="2026-03-30T06:00:03+07:00", hasil="dilewati",
    status=0,
)  # fmt: skip


def heard(capfd: pytest.CaptureFixture[str], *ended: Ended, console: Console | None = None, lang: str = "id") -> str:
    journal = Journal(console or Console("never"), words(lang), None)
    for one in ended:
        journal.task(one)
    out, err = capfd.readouterr()
    assert out == ""
    return err


@pytest.mark.parametrize(
    ("ended", "lang", "line"),
    [
        (
            Ended(DONE, "baru"),
            "id",
            "2026-03-30 06:00:03 unit: selesai · status 1 · 3 galat, 1.204 peringatan · hasil/a.csv, a.html · 1,23 s",
        ),
        (
            Ended(DONE, "baru"),
            "en",
            "2026-03-30 06:00:03 unit: done · status 1 · 3 errors, 1,204 warnings · hasil/a.csv, a.html · 1.23 s",
        ),
        (
            Ended(FAILED, "baru", "galat[BERKAS-01]: x.csv tidak ditemukan"),
            "id",
            "2026-03-30 06:00:03 unit: gagal · status 3 · galat[BERKAS-01]: x.csv tidak ditemukan · 0,10 s",
        ),
        (Ended(FINE), "id", "2026-03-30 06:00:03 unit: dilewati, tidak berubah · status 0"),
    ],
)  # fmt: skip
def test_one_line_for_a_task(ended: Ended, lang: str, line: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert heard(capfd, ended, lang=lang) == f"{line}\n"


def test_quiet_tells_only_of_faults(capfd: pytest.CaptureFixture[str]) -> None:
    told = heard(capfd, Ended(FINE), Ended(DONE), Ended(FAILED), console=Console("never", quiet=True))
    assert [line.split()[2:4] for line in told.splitlines()] == [["unit:", "selesai"], ["unit:", "gagal"]]


def test_verbose_tells_all_that_was_said(capfd: pytest.CaptureFixture[str]) -> None:
    said = "galat[X]: satu\n\ncatatan[Y]: dua"
    told = heard(capfd, Ended(DONE, text=said), console=Console("never", verbose=True))
    assert told.splitlines()[1:] == ["    galat[X]: satu", "", "    catatan[Y]: dua"]


def test_colour_for_what_needs_an_eye(capfd: pytest.CaptureFixture[str]) -> None:
    told = heard(capfd, Ended(FINE), Ended(DONE), Ended(FAILED), console=Console("always"))
    assert ["\x1b[" in line for line in told.splitlines()] == [False, True, True]


def test_the_same_as_json(capfd: pytest.CaptureFixture[str]) -> None:
    journal = Journal(Console("never"), ID, LOG)
    journal.task(Ended(DONE, "sumber", text="satu\ndua"))
    journal.end({"jalan": "asn.toml"}, {"selesai": 1, "dilewati": 0, "gagal": 0, "belum": 0}, 1, ".asn/asn.toml.json")
    task, run = (json.loads(line) for line in LOG.read_text(encoding="utf-8").splitlines())
    assert (task["waktu"], task["tugas"], task["status"], task["sebab"]) == (DONE.mulai, "unit", 1, "sumber")
    assert (task["masalah"]["galat"], task["pesan"]) == (3, ["satu", "dua"])
    assert task["keluaran"][0] == {"berkas": "hasil/a.csv", "sha256": "b" * 64, "byte": 12}
    assert (run["jalan"], run["status"], run["selesai"], run["gagal"]) == ("asn.toml", 1, 1, 0)
    assert capfd.readouterr().err.endswith("Selesai: 1 tugas dikerjakan · status 1 · manifes: .asn/asn.toml.json\n")


@pytest.mark.parametrize(
    ("counts", "status", "line"),
    [
        (
            {"selesai": 0, "dilewati": 2, "gagal": 0, "belum": 0},
            0,
            "Selesai: 0 tugas dikerjakan, 2 dilewati · status 0 · manifes: m",
        ),
        (
            {"selesai": 1, "dilewati": 0, "gagal": 1, "belum": 0},
            3,
            "Selesai: 1 tugas dikerjakan, 1 gagal · status 3 · manifes: m · rincian: tambahkan -v, atau --log BERKAS",
        ),
        (
            {"selesai": 1, "dilewati": 0, "gagal": 0, "belum": 2},
            130,
            "Dibatalkan: 1 tugas dikerjakan, 2 belum dijalankan · status 130 · manifes: m",
        ),
    ],
)
def test_the_last_line(counts: dict[str, int], status: int, line: str, capfd: pytest.CaptureFixture[str]) -> None:
    Journal(Console("never"), ID, None).end({}, counts, status, "m")
    assert capfd.readouterr().err.startswith(line)


def test_a_log_that_cannot_be_written_is_said_before_anything_runs() -> None:
    with pytest.raises(OutputFault):
        Journal(Console("never"), ID, Path("tiada/log.jsonl"))


def test_a_log_that_takes_no_more_is_said_once_and_ends_nothing(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    journal = Journal(Console("never"), ID, LOG)
    LOG.unlink()
    LOG.mkdir()
    journal.task(Ended(DONE))
    journal.task(Ended(DONE))
    assert journal.status == 4
    assert capfd.readouterr().err.count("catatan tidak dapat ditulis: log.jsonl") == 1
    monkeypatch.setattr(atomic, "append", lambda *_: None)
    journal.task(Ended(DONE))
    assert journal.status == 4
