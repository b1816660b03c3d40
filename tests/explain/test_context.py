from asnkompetensi.explain.formula import SUMMARY
from tests.explain.agency import ONE, context, row_of


def test_rows_that_agree_with_a_row() -> None:
    found = context()
    unit = row_of(found, "unit", unit_kerja="Dinas B")
    people = found.fed("unit", unit, "pegawai", "unit_kerja")
    assert found.id("pegawai", int(people[0])) == "pegawai/-/Embun/Dinas B"
    own = found.fed("pegawai", int(people[0]), "detail", "orang")
    assert [found.shelf("detail").column("kompetensi")[row] for row in own.tolist()] == [
        "Integritas",
        "Kerja Sama",
        "Komunikasi",
    ]


def test_the_person_of_a_row_with_and_without_a_nip() -> None:
    found = context()
    rows = [row_of(found, "pegawai", nama=nama) for nama in ("Awan", "Embun")]
    names = [found.data.pegawai["nama"].iloc[found.person("pegawai", row)] for row in rows]
    assert names == ["Awan", "Embun"]


def test_a_gap_row_in_codes() -> None:
    found = context()
    pair = found.pair(row_of(found, "detail", nip=ONE, kompetensi="Komunikasi"))
    assert found.data.kompetensi.names[pair["kompetensi"]] == "Komunikasi"
    assert found.data.unit.names[pair["unit"]] == "Dinas A"


def test_the_gap_rows_of_a_person() -> None:
    found = context()
    orang = found.pair(0)["orang"]
    assert [found.pair(row)["orang"] for row in found.pairs_of(orang)] == [orang] * 3
    assert found.pairs_of(99) == []


def test_totals_are_a_table_of_one_row() -> None:
    found = context()
    assert len(found.shelf(SUMMARY)) == 1
    assert found.shelf(SUMMARY).column("pegawai")[0] == 5
    assert found.id(SUMMARY, 0) == "ringkasan"


def test_what_a_figure_rests_on() -> None:
    assert [one.kunci for one in context().basis("jpm.mapping.optimal")] == ["jpm.mapping.optimal"]


def test_rows_of_a_frame_by_codes() -> None:
    found = context()
    frame = found.data.penilaian
    one = frame.iloc[0]
    rows = found.found("x", frame, ("orang", "kompetensi"), (int(one["orang"]), int(one["kompetensi"])))
    assert 0 in rows
    assert set(frame.iloc[rows]["orang"]) == {one["orang"]}
    assert found.found("x", frame, ("orang", "kompetensi"), (-1, 0)) == []
