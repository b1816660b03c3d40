from dataclasses import replace

from asnkompetensi import published, restored
from asnkompetensi.diff import diff
from asnkompetensi.model.result import Report
from asnkompetensi.model.saved import SavedProblem
from asnkompetensi.text import words
from asnkompetensi.write.saved_summary import compared, shown
from asnkompetensi.write.screen import Screen
from tests.diff.saving import saved

ID, WIDE = words("id"), Screen(120)
OLD = saved({"pegawai": "nip, nama, jpm\n190001011965011001, Awan, 80"}, {"jpm.batas": "90"}, {"a.csv": "1" * 64})
NEW = saved({"pegawai": "nip, nama, jpm\n190001011965011001, Awan, 85"}, {"jpm.batas": "85"}, {"a.csv": "1" * 64})


def both(old: object, new: object) -> str:
    made = diff(OLD, NEW if new else OLD, published.kinds)
    report = Report("diff", restored.report(OLD).as_of, (), (), made.ringkasan, made.tabel, ())
    return compared(report, ("lama.json", "baru.json"), ID, WIDE).decode()


def test_two_results_with_why_they_differ() -> None:
    told = both(OLD, NEW)
    assert "lama.json > baru.json" in told
    assert "Tetapan hukum jpm.batas: 90, lalu 85." in told
    assert "asn diff lama.json baru.json --by isi" in told


def test_two_results_from_the_same() -> None:
    assert "Masukan, setelan, dan tetapan keduanya sama." in both(OLD, None)


def test_one_result_with_its_problems_and_no_whole_nip() -> None:
    one = replace(OLD, masalah=(SavedProblem("NIP-05", "peringatan", "NIP kosong", 1),))
    told = shown(one, restored.report(one), "pegawai", ID, WIDE, show_nip=False, all_rows=False).decode()
    assert "hasil.json" in told
    assert "peringatan[NIP-05]" in told
    assert "1900············01" in told


def test_results_that_are_equal_list_no_table_and_no_nothing() -> None:
    told = both(OLD, None)
    assert "Tidak ada baris yang berbeda." in told
    assert "pegawai datang" not in told
    assert "0" in told  # rows that differ


def test_results_of_two_commands_are_said_to_answer_two_questions_and_nothing_else() -> None:
    other = replace(NEW, perintah="plan")
    made = diff(replace(OLD, perintah="gap"), other, published.kinds)
    report = Report("diff", restored.report(OLD).as_of, (), (), made.ringkasan, made.tabel, ())
    told = " ".join(compared(report, ("lama.json", "baru.json"), ID, WIDE).decode().split())
    assert "Perintahnya berbeda: asn gap dan asn plan menjawab pertanyaan yang berbeda." in told
    assert "jpm.batas" not in told
