"""Whatever is planned for a small agency is written, read again, and proven from the data without the solvers."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from asnkompetensi import later, law, read
from asnkompetensi.model.data import Data
from asnkompetensi.model.kinds import date_of
from asnkompetensi.model.options import GapOptions, PlanOptions
from asnkompetensi.model.plan import Limits
from asnkompetensi.model.plan_file import Harga, PlanFile
from asnkompetensi.verify.bound import bound
from asnkompetensi.verify.case import Case
from asnkompetensi.write import plan_json
from tests.gap.data import AS_OF, computed
from tests.plan.watches import Patient
from tests.properties.planning import Office, limits, offices

OPTIONS = GapOptions(AS_OF)
some = settings(max_examples=settings().max_examples // 5)


def planned(data: Data, asked: Limits) -> PlanFile | None:
    """The plan as `asn plan` makes it; None where guarantees clash."""
    result, _ = computed(data)
    assert result.gaps is not None
    stage = later.plan(OPTIONS, PlanOptions(asked), Patient()).stage
    found, problems = stage(data, result.gaps, law.training_rules(OPTIONS))
    assert found.rencana is not None or problems
    return found.rencana


def proven(plan: PlanFile, data: Data) -> list[str]:
    """What `--verify` says is broken."""
    result, _ = computed(data)
    assert result.gaps is not None
    stage = later.verify(plan, "plan.json", OPTIONS).stage
    figures, problems = stage(data, result.gaps, law.training_rules(OPTIONS))
    assert bool(figures.ringkasan) != bool(problems)
    return [f"{one.nilai}" for one in problems]


def read_again(plan: PlanFile) -> PlanFile:
    """The plan as it stands in its file."""
    stream = BytesIO()
    plan_json.write(plan, stream)
    with TemporaryDirectory() as folder:
        path = Path(folder, "plan.json")
        path.write_bytes(stream.getvalue())
        found, problems = read.plan(str(path))
    assert problems == []
    assert found is not None
    return found


def priced(plan: PlanFile, data: Data, seed: int) -> PlanFile:
    """The plan with any prices whatever, many of them 0."""
    random = Random(seed)

    def price() -> Decimal:
        return Decimal(random.choice(["0", "0", "0.3", "1", "2.5", "40"]))

    days = [None, *map(date_of, data.katalog.pelatihan["mulai"].dropna().unique().tolist())]
    named = [("kelas", name) for name in data.katalog.nama.names]
    named += [(kind, name) for kind in ("jaminan", "adil", "hadir") for name in data.unit.names]
    prices = [
        Harga.model_validate({"untuk": kind, "nama": name, "hari": random.choice(days), "harga": price()})
        for kind, name in named
    ]
    purses = [one.model_copy(update={"harga_bayangan": price()}) for one in plan.dana]
    return plan.model_copy(update={"dana": tuple(purses), "harga": tuple(prices)})


@some
@given(offices(), limits, st.integers(0, 99))
def test_every_plan_adds_up_and_is_proven(office: Office, asked: Limits, seed: int) -> None:
    data = office.data
    plan = planned(data, asked)
    if plan is not None:
        again = read_again(plan)
        assert again == plan
        assert proven(again, data) == []
        people = Counter((seat.kode, seat.angkatan) for seat in plan.kursi)
        assert people == {(one.kode, one.angkatan): len(one.peserta) for one in plan.kelas}
        assert sum(seat.nilai for seat in plan.kursi) == plan.nilai <= plan.batas
        assert sum(one.biaya for one in plan.kelas) == sum(purse.terpakai for purse in plan.dana)
        for other in (plan, *(priced(plan, data, seed + step) for step in range(5))):
            assert bound(Case(other, data, law.rules(OPTIONS))) >= Fraction(plan.nilai)


@some
@given(offices(), limits)
def test_no_plan_of_other_data_is_proven(office: Office, asked: Limits) -> None:
    data = office.data
    plan = planned(data, asked)
    if plan is not None and plan.kursi:
        person = data.pegawai["nip"].tolist().index(plan.kursi[0].nip)
        held = data.penilaian["orang"] == person
        assume(held.any())
        data.penilaian.loc[held, "level"] = 5_000_000
        assert proven(plan, data) != []
