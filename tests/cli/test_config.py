import csv
import io
import json
from pathlib import Path

from asnkompetensi.cli.settings import SCALARS
from tests.cli.calls import Asn


def test_every_setting_with_its_origin(asn: Asn) -> None:
    Path("asn.toml").write_text('purpose = "placement"\nas_of = 2026-03-31\n[sheet]\npegawai = "Data"')
    answer = asn("config", "show", "-f", "csv", "--no-quiet", env={"ASN_EXIT_ZERO": "1"})
    rows = {row["setelan"]: row for row in csv.DictReader(io.StringIO(answer.out))}
    assert answer.status == 0
    assert set(SCALARS) < set(rows)
    assert rows["lang"] == {"setelan": "lang", "nilai": "id", "asal": "bawaan", "tempat": ""}
    assert rows["purpose"] == {
        "setelan": "purpose", "nilai": "placement", "asal": "berkas", "tempat": "asn.toml: purpose",
    }  # fmt: skip
    assert rows["as_of"]["nilai"] == "2026-03-31"
    assert rows["exit_zero"] == {
        "setelan": "exit_zero", "nilai": "true", "asal": "lingkungan", "tempat": "ASN_EXIT_ZERO",
    }  # fmt: skip
    assert rows["quiet"] == {"setelan": "quiet", "nilai": "false", "asal": "opsi", "tempat": "--quiet"}
    assert rows["sheet.pegawai"]["tempat"] == "asn.toml: sheet.pegawai"


def test_constants_of_law_are_settings(asn: Asn) -> None:
    Path("asn.toml").write_text("aturan.jpm.mapping.optimal = 85")
    rows = {row["setelan"]: row for row in json.loads(asn("config", "show", "-f", "json").out)["baris"]}
    assert rows["aturan.jpm.mapping.optimal"] == {
        "setelan": "aturan.jpm.mapping.optimal",
        "nilai": 85,
        "asal": "berkas",
        "tempat": "asn.toml: aturan.jpm.mapping.optimal",
    }
    assert rows["aturan.penilaian.masa_berlaku_tahun"]["nilai"] == 3
    assert rows["aturan.penilaian.masa_berlaku_tahun"]["asal"] == "bawaan"


def test_a_constant_that_there_is_not_is_refused(asn: Asn) -> None:
    Path("asn.toml").write_text('[aturan]\n"jpm.mapping.optimum" = 85')
    answer = asn("config", "show")
    assert (answer.status, answer.out) == (2, "")
    assert "asn.toml: aturan.jpm.mapping.optimum" in answer.err
    assert 'mungkin "jpm.mapping.optimal"' in answer.err


def test_equivalent_trainings_are_settings(asn: Asn) -> None:
    Path("asn.toml").write_text('[setara]\n"Diklat Air" = "AIR-02"')
    rows = {row["setelan"]: row for row in json.loads(asn("config", "show", "-f", "json").out)["baris"]}
    assert rows["setara.Diklat Air"] == {
        "setelan": "setara.Diklat Air",
        "nilai": "AIR-02",
        "asal": "berkas",
        "tempat": "asn.toml: setara.Diklat Air",
    }


def test_json_keeps_types(asn: Asn) -> None:
    found = json.loads(asn("config", "show", "-f", "json").out)
    assert (found["versi"], found["perintah"]) == (1, "config show")
    values = {row["setelan"]: row["nilai"] for row in found["baris"]}
    assert values["raw"] is False
    assert values["format"] is None


def test_a_table_for_people_in_their_language(asn: Asn) -> None:
    assert asn("config", "show", "-f", "table").out.splitlines()[0].split() == ["setelan", "nilai", "asal", "tempat"]
    english = asn("config", "show", "-f", "table", "--lang", "en").out.splitlines()
    assert english[0].split() == ["setting", "value", "origin", "place"]
    assert english[1].split() == ["lang", "en", "option", "--lang"]


def test_data_has_no_language(asn: Asn) -> None:
    english, indonesian = (asn("config", "show", "-f", "csv", "--lang", lang).out for lang in ("en", "id"))
    assert english == indonesian.replace("lang,id", "lang,en")


def test_a_wrong_form_is_refused(asn: Asn) -> None:
    answer = asn("config", "show", "-f", "jsn")
    assert (answer.status, answer.out) == (2, "")
    assert 'mungkin "json"' in answer.err


def test_no_form_shows_a_password_of_an_address(asn: Asn) -> None:
    env = {"ASN_MAP": "postgresql://u:rahasia@h/d"}
    shown = [asn("config", "show", "-f", form, env=env).out for form in ("table", "csv", "json")]
    assert ["postgresql://u:***@h/d" in out for out in shown] == [True] * 3
    assert "rahasia" not in "".join(shown)
