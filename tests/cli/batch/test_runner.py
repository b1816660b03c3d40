"""Runs of several tasks, through the command line: what is done, skipped, refused, told and kept."""

import json
from pathlib import Path
from typing import Any

import pytest

from asnkompetensi.cli.batch import changes, outputs, work
from asnkompetensi.cli.batch.tasks import Task
from tests.cli.batch.files import ONE, toml
from tests.cli.batch.runs import kept, results, run
from tests.cli.calls import STANDARD, Asn

THREE = f"""
[jalan]
catatan = "log.jsonl"
{ONE}
[[tugas]]
nama = "tiada"
perintah = "gap"
sumber = ["tiada/*.xlsx"]
keluaran = "tiada.csv"

[[tugas]]
nama = "kosong"
perintah = "template"
keluaran = "kosong.xlsx"
"""


def lines() -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path("log.jsonl").read_text(encoding="utf-8").splitlines()]


def test_one_bad_task_stops_no_other_and_the_worst_status_counts(asn: Asn) -> None:
    toml(THREE)
    answer = run(asn)
    assert answer.status == 3
    first, second, third, last = answer.err.splitlines()
    assert "unit: selesai · status 0 · unit.csv" in first
    assert "tiada: gagal · status 3 · galat[BERKAS-01]: tiada/*.xlsx tidak ditemukan" in second
    assert "kosong: selesai · status 0" in third
    assert last == "Selesai: 2 tugas dikerjakan, 1 gagal · status 3 · manifes: .asn/asn.toml.json"
    assert results() == {"unit": "selesai", "tiada": "gagal", "kosong": "selesai"}
    assert [(one.get("tugas"), one["status"]) for one in lines()] == [
        ("unit", 0), ("tiada", 3), ("kosong", 0), (None, 3),
    ]  # fmt: skip
    assert not Path("tiada.csv").exists()


@pytest.mark.anew
def test_the_same_bytes_as_a_typed_command(asn: Asn) -> None:
    toml()
    assert run(asn).status == 0
    asn("gap", "data", "--by", "unit", "--as-of", "2026-03-31", "-o", "typed.csv")
    assert Path("unit.csv").read_bytes() == Path("typed.csv").read_bytes() != b""


def test_a_fault_of_the_program_is_one_bad_task(asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    toml(THREE)

    def broken(task: Task) -> Any:
        if "unit.csv" in task.outputs:
            raise KeyError("190001011965011001")
        return outputs.written(task)

    monkeypatch.setattr(work, "written", broken)
    answer = run(asn)
    assert answer.status == 70
    assert "unit: gagal · status 70 · kesalahan program: KeyError" in answer.err
    assert "Traceback" not in answer.err
    assert results()["kosong"] == "selesai"


def test_what_did_not_change_is_skipped_with_its_status(asn: Asn) -> None:
    toml(ONE, fault=True)
    assert run(asn).status == 1
    before = kept()["tugas"][0]
    answer = run(asn)
    assert answer.status == 1
    assert "unit: dilewati, tidak berubah · status 1 · 1 galat" in answer.err
    after = kept()["tugas"][0]
    assert (after["hasil"], after["masukan"], after["keluaran"]) == ("dilewati", before["masukan"], before["keluaran"])


@pytest.mark.parametrize(
    ("change", "env", "reason"),
    [
        ("sumber", {}, "sumber"),
        ("keluaran", {}, "keluaran"),
        ("pilihan", {}, "setelan"),
        ("setelan", {}, "setelan"),
        ("", {"ASN_ASSESSMENT": "best"}, "setelan"),
        ("hukum", {}, "setelan"),
        ("", {}, ""),
        ("", {"ASN_VERBOSE": "1"}, ""),
        ("", {"ASN_AS_OF": "2026-01-01"}, ""),
    ],
)
def test_why_a_task_runs_again(
    change: str, env: dict[str, str], reason: str, asn: Asn, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = '[jalan]\ncatatan = "log.jsonl"\n' + ONE
    toml(text)
    run(asn)
    if change == "sumber":
        Path("data/standar.csv").write_text(STANDARD.replace("Integritas,3", "Integritas,4"))
    elif change == "keluaran":
        Path("unit.csv").unlink()
    elif change == "pilihan":
        Path("asn.toml").write_text(text.replace('by = "unit"', 'by = "jabatan"'))
    elif change == "setelan":
        Path("asn.toml").write_text('expired = "drop"\n' + text)
    elif change == "hukum":
        monkeypatch.setattr(changes, "law_hash", lambda: "lain")
    assert run(asn, **env).status == 0
    task = [one for one in lines() if "tugas" in one][-1]
    assert (task["sebab"], task["hasil"]) == (reason, "selesai" if reason else "dilewati")
    assert Path("unit.csv").is_file()


def test_a_task_without_a_day_runs_again_the_next_day(asn: Asn) -> None:
    toml(ONE.replace("per_tanggal = 2026-03-31", "").replace("unit.csv", "{tanggal}.csv"))
    run(asn, "--as-of", "2026-03-30")
    assert "dilewati" in run(asn, "--as-of", "2026-03-30").err
    assert "selesai" in run(asn, ASN_AS_OF="2026-03-31").err
    assert Path("2026-03-30.csv").is_file()
    assert Path("2026-03-31.csv").is_file()


def test_force_runs_what_did_not_change(asn: Asn) -> None:
    toml()
    run(asn)
    assert "unit: selesai" in run(asn, "--force").err


def test_only_some_and_the_others_are_not_forgotten(asn: Asn) -> None:
    toml(THREE)
    run(asn)
    assert run(asn, "--only", "KOSONG").status == 0
    assert results() == {"kosong": "dilewati"}
    assert [entry["nama"] for entry in kept()["sebelumnya"]] == ["unit", "tiada"]
    assert "unit: dilewati" in run(asn).err


def test_a_task_that_was_taken_out_is_forgotten(asn: Asn) -> None:
    toml(THREE)
    run(asn)
    toml(ONE)
    run(asn)
    assert (list(results()), kept()["sebelumnya"]) == (["unit"], [])


CHAIN = (
    ONE
    + """
[[tugas]]
nama = "lanjut"
perintah = "check"
sumber = ["unit.csv"]
keluaran = "lanjut.csv"
per_tanggal = 2026-03-31
"""
)


def test_what_one_writes_the_next_one_reads(asn: Asn) -> None:
    toml(CHAIN)
    assert run(asn).status in (0, 1)
    assert results() == {"unit": "selesai", "lanjut": "selesai"}
    assert [one["berkas"] for one in kept()["tugas"][1]["masukan"]] == ["unit.csv"]


def test_what_a_failed_task_should_have_written_is_not_read(asn: Asn) -> None:
    toml(CHAIN)
    run(asn)
    Path("data/standar.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    answer = run(asn)
    assert answer.status == 3
    assert 'lanjut: gagal · status 3 · tidak dijalankan: sumbernya berasal dari "unit", yang gagal' in answer.err
    assert Path("unit.csv").is_file()


def test_a_look_ahead_writes_nothing(asn: Asn) -> None:
    toml(CHAIN)
    before = sorted(Path().rglob("*"))
    answer = run(asn, "--dry-run")
    assert (answer.status, answer.err) == (0, "")
    assert "unit: akan dijalankan (belum pernah dijalankan)" in answer.out
    assert sorted(Path().rglob("*")) == before
    run(asn)
    assert "lanjut: akan dilewati" in run(asn, "--dry-run").out
    Path("data/standar.csv").write_text(Path("data/standar.csv").read_text() + "\n")
    answer = run(asn, "--dry-run")
    assert "unit: akan dijalankan (sumber berubah)" in answer.out
    assert "lanjut: akan dijalankan (sumbernya ditulis ulang lebih dulu)" in answer.out


@pytest.mark.parametrize("at", ["first", "later"])
def test_an_interruption_keeps_what_was_done(at: str, asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    toml(THREE)
    before = work.done

    def interrupted(task: Any, *rest: Any) -> Any:
        if task.name == ("unit" if at == "first" else "kosong"):
            raise KeyboardInterrupt
        return before(task, *rest)

    monkeypatch.setattr(work, "done", interrupted)
    answer = run(asn)
    assert answer.status == 130
    assert answer.err.splitlines()[-1].startswith("Dibatalkan: ")
    if at == "first":
        assert results() == {"unit": "dibatalkan"}
        assert "0 tugas dikerjakan, 3 belum dijalankan" in answer.err
    else:
        assert results() == {"unit": "selesai", "tiada": "gagal", "kosong": "dibatalkan"}
    assert kept()["status"] == 130
    monkeypatch.setattr(work, "done", before)
    again = run(asn, "--dry-run").out
    assert ("unit: akan dijalankan (terakhir tidak selesai)" in again) == (at == "first")


def test_a_manifest_that_cannot_be_written_is_status_4(asn: Asn) -> None:
    toml()
    Path(".asn/asn.toml.json").mkdir(parents=True)
    answer = run(asn)
    assert answer.status == 4
    assert "manifes tidak dapat ditulis" in answer.err
    assert Path("unit.csv").is_file()


def test_a_log_that_is_lost_on_the_way_is_status_4(asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    toml(THREE)
    before = work.done

    def lost(*given: Any) -> Any:
        Path("log.jsonl").unlink(missing_ok=True)
        Path("log.jsonl").mkdir(exist_ok=True)
        return before(*given)

    monkeypatch.setattr(work, "done", lost)
    answer = run(asn, "--only", "unit")
    assert answer.status == 4
    assert results() == {"unit": "selesai"}


def test_the_manifest_holds_hashes_and_nobody(asn: Asn) -> None:
    toml(ONE, fault=True)
    run(asn)
    found = kept()
    (entry,) = found["tugas"]
    assert {one["berkas"] for one in entry["masukan"]} == {f"data/{n}.csv" for n in ("pegawai", "penilaian", "standar")}
    assert all(len(one["sha256"]) == 64 and one["byte"] > 0 for one in (*entry["masukan"], *entry["keluaran"]))
    assert (found["versi"], found["status"], entry["status"], entry["masalah"]["galat"]) == (1, 1, 1, 1)
    text = Path(".asn/asn.toml.json").read_text(encoding="utf-8")
    assert not [word for word in ("1900010119", "Awan Senja", str(Path.cwd())) if word in text]


def test_exit_zero_is_a_matter_of_each_task(asn: Asn) -> None:
    toml(ONE.replace('by = "unit"', 'by = "unit", exit-zero = true'), fault=True)
    assert run(asn).status == 0


def test_settings_of_the_file_hold_for_its_tasks(asn: Asn) -> None:
    toml('lang = "en"\nexit_zero = true\n' + ONE.replace("unit.csv", "unit.html"), fault=True)
    answer = run(asn)
    assert answer.status == 0
    assert "unit: done" in answer.err
    assert "Sekretariat" in Path("unit.html").read_text(encoding="utf-8")
    assert '<html lang="en"' in Path("unit.html").read_text(encoding="utf-8")
