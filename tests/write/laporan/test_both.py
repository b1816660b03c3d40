from asnkompetensi.write.laporan.both import both, headed, pair, said, two


def test_words_that_differ_stand_once_a_language() -> None:
    assert both(lambda say: f"<{say.lang}>") == ('<span lang="id">&lt;id&gt;</span><span lang="en">&lt;en&gt;</span>')


def test_words_that_are_the_same_stand_once() -> None:
    assert both(lambda _: "A & B") == "A &amp; B"
    assert two(["3", "3"]) == "3"


def test_sentences_and_headings_are_said_in_both() -> None:
    assert said("page.masalah_lain", jumlah=2).count("2 ") == 2
    assert headed("nama", "pegawai") == '<span lang="id">Nama</span><span lang="en">Name</span>'
    assert pair(lambda say: say("page.cetak")) == ("Cetak", "Print")
