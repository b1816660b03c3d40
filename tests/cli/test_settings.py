from datetime import date
from pathlib import Path

import pytest

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.gap import GapCall
from asnkompetensi.cli.settings import Origin, choices, merged
from asnkompetensi.model.rules import Assessment, Purpose
from asnkompetensi.text import words

ID = words("id")


def user_file(tmp_path: Path, content: str) -> Path:
    path = tmp_path / "rumah" / "asnkompetensi" / "asn.toml"
    path.parent.mkdir(parents=True)
    path.write_text(content)
    return path


def refused(call: GapCall, **environ: str) -> str:
    with pytest.raises(CallFault) as fault:
        merged(call, environ)
    return "\n".join(fault.value.spoken(ID))


def test_defaults_say_so() -> None:
    found = merged(GapCall(), {})
    assert found.settings.purpose is Purpose.MAPPING
    assert found.origins["purpose"] == Origin("bawaan")


def test_option_beats_environment_beats_project_beats_user(tmp_path: Path) -> None:
    path = user_file(tmp_path, 'assessment = "best"\npurpose = "placement"\nraw = true\nquiet = true')
    Path("asn.toml").write_text('assessment = "mean"\npurpose = "mapping"\nraw = false')
    found = merged(GapCall(assessment="latest"), {"ASN_ASSESSMENT": "best", "ASN_PURPOSE": "placement"})
    assert found.settings.assessment is Assessment.LATEST
    assert found.origins["assessment"] == Origin("opsi", "--assessment")
    assert found.settings.purpose is Purpose.PLACEMENT
    assert found.origins["purpose"] == Origin("lingkungan", "ASN_PURPOSE")
    assert found.settings.raw is False
    assert found.origins["raw"] == Origin("berkas", "asn.toml: raw")
    assert found.settings.quiet is True
    assert found.origins["quiet"] == Origin("berkas", f"{path}: quiet")


def test_a_flag_can_be_taken_back() -> None:
    assert merged(GapCall(exit_zero=False), {"ASN_EXIT_ZERO": "1"}).settings.exit_zero is False


def test_an_empty_variable_says_nothing() -> None:
    assert merged(GapCall(), {"ASN_PURPOSE": ""}).origins["purpose"] == Origin("bawaan")


def test_tables_are_joined_key_by_key() -> None:
    Path("asn.toml").write_text('[sheet]\npegawai = "Data"\nstandar = "SKJ"\n[column]\nunit_kerja = "OPD"')
    found = merged(GapCall(sheet=["pegawai=Pegawai 2026"]), {})
    assert found.settings.sheet == {"pegawai": "Pegawai 2026", "standar": "SKJ"}
    assert found.origins["sheet.standar"] == Origin("berkas", "asn.toml: sheet.standar")
    assert found.settings.column == {"unit_kerja": "OPD"}


@pytest.mark.parametrize("written", ["as_of = 2026-03-31", 'as_of = "31 Maret 2026"', 'as_of = "31-03-2026"'])
def test_dates_in_a_file(written: str) -> None:
    Path("asn.toml").write_text(written)
    assert merged(GapCall(), {}).settings.as_of == date(2026, 3, 31)


def test_a_file_from_a_windows_editor_has_a_mark_in_front() -> None:
    Path("asn.toml").write_bytes(b'\xef\xbb\xbfpurpose = "placement"\r\n')
    assert merged(GapCall(), {}).settings.purpose is Purpose.PLACEMENT


@pytest.mark.parametrize(
    ("content", "said", "repair"),
    [
        ('purpos = "mapping"', 'asn.toml: setelan "purpos" tidak dikenal', 'mungkin "purpose"'),
        ("exit-zero = true", 'asn.toml: setelan "exit-zero" tidak dikenal', 'mungkin "exit_zero"'),
        ('purpose = "mappin"', 'nilai "mappin" untuk asn.toml: purpose tidak dikenal', 'mungkin "mapping"'),
        ("purpose = 3", 'nilai "3" untuk asn.toml: purpose tidak dikenal', "mapping, placement"),
        ('quiet = "ya"', 'nilai "ya" untuk asn.toml: quiet tidak dikenal', "true, false"),
        ("as_of = 2026", 'nilai "2026" untuk asn.toml: as_of bukan tanggal', "2026-03-31"),
        ('format = "exel"', 'nilai "exel" untuk asn.toml: format tidak dikenal', 'mungkin "csv-excel"'),
        ('encoding = "utf99"', 'encoding "utf99" untuk asn.toml: encoding tidak dikenal', "utf-8"),
        ('sheet = "x"', 'nilai "x" untuk asn.toml: sheet bukan jenis', "asn config show"),
        ("[sheet]\npegawai = 1", 'nilai "1" untuk asn.toml: sheet.pegawai bukan jenis', "asn config show"),
        ('[sheet]\npegawi = "X"', 'nilai "pegawi" untuk asn.toml: sheet.pegawi tidak dikenal', 'mungkin "pegawai"'),
        ('[column]\nunit = "X"', 'nilai "unit" untuk asn.toml: column.unit tidak dikenal', 'mungkin "unit_'),
        ("[aturan]\nx =", "asn.toml: baris 2 bukan TOML yang sah", "perbaiki baris itu"),
        ('lang = "id"\nlang = "en"', "asn.toml: baris 2 bukan TOML yang sah", "perbaiki baris itu"),
        ("purpose = ", "asn.toml: baris 1 bukan TOML yang sah", "perbaiki baris itu"),
    ],
)
def test_a_wrong_file_is_refused_with_file_key_and_repair(content: str, said: str, repair: str) -> None:
    Path("asn.toml").write_text(content)
    message = refused(GapCall())
    assert said in message
    assert repair in message


def test_a_wrong_variable_is_refused_by_its_name() -> None:
    assert 'nilai "ya" untuk ASN_QUIET tidak dikenal' in refused(GapCall(), ASN_QUIET="ya")
    assert 'nilai "fr" untuk ASN_LANG tidak dikenal' in refused(GapCall(), ASN_LANG="fr")


def test_a_wrong_option_is_refused_by_its_name() -> None:
    assert 'nilai "kemarin" untuk --as-of bukan tanggal' in refused(GapCall(as_of="kemarin"))
    assert 'nilai "pegawi" untuk --sheet tidak dikenal' in refused(GapCall(sheet=["pegawi=X"]))


def test_a_settings_file_that_is_named_must_be_there() -> None:
    assert 'berkas setelan "tiada.toml" tidak ada' in refused(GapCall(config="tiada.toml"))


def test_a_file_in_another_encoding_is_refused() -> None:
    Path("asn.toml").write_bytes(b'unit = "\xe9"')
    assert "bukan teks UTF-8" in refused(GapCall())


def test_choices_come_from_the_types() -> None:
    assert choices("purpose") == ("mapping", "placement")
    assert choices("color") == ("auto", "always", "never")
    assert choices("quiet") == choices("sheet") == choices("as_of") == ()


def test_tasks_of_a_batch_are_no_settings() -> None:
    Path("asn.toml").write_text('raw = true\n[jalan]\ncatatan = "a"\n[[tugas]]\nnama = "a"')
    assert merged(GapCall(), {}).settings.raw
    Path("asn.toml").write_text('[[tugs]]\nnama = "a"')
    assert 'mungkin "tugas"' in refused(GapCall())
