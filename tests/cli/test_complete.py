from collections.abc import Callable
from pathlib import Path

import pytest

from asnkompetensi import read
from asnkompetensi.cli.main import run
from tests.cli.calls import agency

Offered = Callable[[str], list[str]]


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Offered:
    """What bash is offered for a line, the last word of which is being typed."""

    def complete(line: str) -> list[str]:
        words = line.split(" ")
        monkeypatch.setenv("_ASN_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", str(len(words) - 1))
        with pytest.raises(SystemExit) as end:
            run([])
        assert end.value.code == 0
        captured = capfd.readouterr()
        assert captured.err == ""
        return captured.out.split("\n")[:-1]

    return complete


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("asn c", ["check", "config"]),
        ("asn recommend --by unit", ["unit", "unit-pelatihan"]),
        ("asn mentor --by ", ["lingkar", "pasangan", "sisa"]),
        ("asn talent --by k", ["kembang"]),
        ("asn mentor --no-s", ["--no-show-nip", "--no-superior"]),
        ("asn recommend data --unit S", ["Sekretariat"]),
        ("asn config s", ["show"]),
        ("asn gap --by u", ["unit", "unit-kompetensi"]),
        ("asn gap -f js", ["json", "jsonl"]),
        ("asn gap --purpose ", ["mapping", "placement"]),
        ("asn gap --lang e", ["en"]),
        ("asn gap --ex", ["--exit-zero", "--expired"]),
        ("asn gap data --unit S", ["Sekretariat"]),
        ("asn gap data --competency ", ["Integritas", "Kerja Sama"]),
        ("asn gap data --jabatan P", ["Penata Awan"]),
        ("asn gap data --sheet peg", ["pegawai="]),
        ("asn gap data --sheet pegawai=", ["pegawai=pegawai.csv", "pegawai=penilaian.csv", "pegawai=standar.csv"]),
        ("asn gap data --column unit_k", ["unit_kerja="]),
        ("asn gap tiada.xlsx --unit ", [""]),
        ("asn gap --unit ", [""]),
        ("asn run tugas.toml --only ke", ["kesenjangan"]),
        ("asn run --only ", [""]),
        ("asn run tiada.toml --only ", [""]),
    ],
)
def test_what_is_offered(line: str, expected: list[str], offered: Offered) -> None:
    agency(Path("data"))
    Path("tugas.toml").write_text('[[tugas]]\nnama = "kesenjangan"\n[[tugas]]\nnama = "masalah"')
    assert sorted(offered(line)) == expected


def test_a_broken_file_is_no_noise(offered: Offered) -> None:
    Path("rusak.xlsx").write_bytes(b"PK\x03\x04")
    assert offered("asn gap rusak.xlsx --sheet pegawai=") == [""]


@pytest.mark.parametrize("line", ["asn gap data --unit ", "asn gap data --sheet pegawai="])
def test_not_even_a_fault_of_the_program_is_noise(line: str, offered: Offered, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(read, "opened", fail)
    assert offered(line) == [""]
