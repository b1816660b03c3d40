"""`asn mask` as it is typed."""

import json
from pathlib import Path

import pytest

from asnkompetensi.cli import key as keys
from tests.cli.calls import Asn, agency, crowd

ON = ("--as-of", "2026-03-31")


def totals(asn: Asn, source: str) -> dict[str, object]:
    found = json.loads(asn("gap", source, *ON, "-f", "json").out)["ringkasan"]
    return {name: value for name, value in found.items() if name != "pegawai_ditolak"}


@pytest.mark.parametrize("out", ["samaran.xlsx", "samaran", "samaran.d/"])
def test_a_masked_set_has_the_same_totals_and_no_identities(out: str, asn: Asn) -> None:
    answer = asn("mask", crowd(Path("data")), *ON, "-o", out, "--key", "k.key")
    assert (answer.status, answer.out) == (0, "")
    assert "Kunci baru dibuat: k.key" in answer.err
    assert out.rstrip("/") in answer.err.splitlines()[-1]
    assert totals(asn, out) == totals(asn, "data")
    files = [path for path in [Path(out), *Path(out).rglob("*")] if path.is_file()]
    whole = b"".join(path.read_bytes() for path in files)
    assert b"1900010119650110" not in whole
    assert b"Orang 0" not in whole
    assert Path("k.key").read_text().strip() not in answer.err


@pytest.mark.parametrize("lang", ["id", "en"])
def test_what_it_gives_is_read_without_a_new_problem(lang: str, asn: Asn) -> None:
    asn("mask", crowd(Path("data")), *ON, "-o", "samaran.xlsx", "--lang", lang)
    before, after = ({one["kode"] for one in json.loads(asn("check", name, *ON, "-f", "json").out)["masalah"]}
                     for name in ("data", "samaran.xlsx"))  # fmt: skip
    assert after - {"TANGGAL-02"} <= before  # invented people are older than anybody


@pytest.mark.anew
def test_the_same_key_gives_the_same_bytes_and_another_one_others(asn: Asn) -> None:
    for out, key in (("a.xlsx", "a.key"), ("b.xlsx", "a.key"), ("c.xlsx", "c.key")):
        asn("mask", crowd(Path("data")), *ON, "-o", out, "--key", key)
    first, second, third = (Path(name).read_bytes() for name in ("a.xlsx", "b.xlsx", "c.xlsx"))
    assert first == second != third


def test_a_key_that_another_run_keeps_meanwhile_is_the_one_that_counts(
    asn: Asn, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding = keys.found

    def late(given: str | None) -> keys.Key:
        found = finding(given)
        if found.new:
            Path("k.key").write_text("ab" * 32)
            Path("k.key").chmod(0o600)
        return found

    monkeypatch.setattr(keys, "found", late)
    answer = asn("mask", crowd(Path("data")), *ON, "-o", "a.xlsx", "--key", "k.key")
    assert (answer.status, "Kunci baru dibuat" in answer.err) == (0, False)
    assert Path("k.key").read_text() == "ab" * 32
    asn("mask", "data", *ON, "-o", "b.xlsx", "--key", "k.key")
    assert Path("a.xlsx").read_bytes() == Path("b.xlsx").read_bytes()


def test_a_preview_writes_nothing(asn: Asn) -> None:
    answer = asn("mask", crowd(Path("data")), *ON, "--dry-run", "--key", "k.key")
    assert (answer.status, answer.out) == (0, "")
    assert [path.name for path in Path().iterdir()] == ["data"]


def test_too_few_people_are_refused(asn: Asn) -> None:
    answer = asn("mask", agency(Path("data")), *ON, "-o", "samaran.xlsx", "--key", "k.key")
    assert (answer.status, answer.out) == (2, "")
    assert "SAMAR-01" in answer.err
    assert [path.name for path in Path().iterdir()] == ["data"]


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("--key", "k" * 300, "-o", "samaran"), 2, "tidak dapat dibaca"),
        (("--key", "k.key", "-o", "s" * 300), 4, "KELUARAN-01"),
        (("--key", "k.key", "-o", "s" * 300 + ".xlsx"), 4, "KELUARAN-01"),
    ],
)
def test_names_that_no_file_can_have(words: tuple[str, ...], status: int, said: str, asn: Asn) -> None:
    answer = asn("mask", crowd(Path("data")), *ON, *words)
    assert (answer.status, answer.out, said in answer.err) == (status, "", True)


def test_a_key_that_others_may_read_is_told(asn: Asn) -> None:
    Path("k.key").write_text("ab" * 32)
    Path("k.key").chmod(0o644)
    answer = asn("mask", crowd(Path("data")), *ON, "-o", "samaran.xlsx", "--key", "k.key")
    assert "k.key dapat dibaca orang lain" in answer.err


def test_a_table_of_an_earlier_set_that_this_one_lacks_is_not_left_beside_it(asn: Asn) -> None:
    Path("samaran").mkdir()
    Path("samaran/dana.csv").write_text("sumber_dana,jumlah\nAPBD,1\n")
    answer = asn("mask", crowd(Path("data")), *ON, "-o", "samaran")
    assert (answer.status, answer.out) == (2, "")
    assert "dana.csv" in answer.err
    assert [path.name for path in Path("samaran").iterdir()] == ["dana.csv"]


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        ((), 2, "belum disebut"),
        (("-o", "samaran.csv"), 2, '".csv"'),
        (("-o", "penuh"), 2, "catatan.txt"),
        (("-o", "rumah", "--key", "rumah/k.key"), 2, "ikut terbagikan"),
        (("-o", "samaran.xlsx", "--key", "data/pegawai.csv"), 2, "bukan kunci"),
        (("-o", "tiada/samaran.xlsx"), 4, "tiada"),
        (("-o", "data"), 2, "penilaian.csv"),
        (("-o", "-"), 2, "belum disebut"),
        (("-o", "satu.xlsx", "--key", "satu.xlsx"), 2, "sekaligus"),
        (("-o", "samaran.xlsx", "--key", "tiada/k.key"), 4, "tiada"),
    ],
)
def test_calls_that_are_wrong(words: tuple[str, ...], status: int, said: str, asn: Asn) -> None:
    crowd(Path("data"))
    Path("penuh").mkdir()
    Path("penuh/catatan.txt").write_text("x")
    answer = asn("mask", "data", *ON, *words)
    assert (answer.status, answer.out) == (status, ""), answer.err
    assert said in answer.err
    assert "190001011965011001" in Path("data/pegawai.csv").read_text()


def test_it_can_be_a_task(asn: Asn) -> None:
    crowd(Path("data"))
    Path("asn.toml").write_text(
        '[[tugas]]\nnama = "samar"\nperintah = "mask"\nsumber = ["data"]\nkeluaran = ["samaran.xlsx"]\n'
        'pilihan = { key = "k.key", strict = true }\n'
    )
    assert asn("run", "asn.toml", *ON).status == 0
    assert Path("samaran.xlsx").is_file()
