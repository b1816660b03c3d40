"""What a call asks for, after flags, environment and settings files are merged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from asnkompetensi.model.engine import Engine
from asnkompetensi.model.plan import Effort, Limits
from asnkompetensi.model.rules import Assessment, Expired, Purpose
from asnkompetensi.model.source import Source

AskPassword = Callable[[str, int], str | None]
Count = Callable[[int, int], None]  # hears how many of how many are done


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How sources are read.

    `sheet` leads from a table to the name of the sheet that holds it, `column` from a field to its heading,
    both from the user and both stronger than recognition. `encoding` is for text files; None: found from the content.
    `passwords` are tried on protected workbooks in turn; `ask` asks a person for one more, told the file and how many
    of the answers for it were wrong, and gives None where nobody answers. `count` hears how many sources of how
    many are read, from whatever thread reads. Sources on other machines are read where the `engine` is Spark, by the
    session that computes (`spark_master`).
    """

    sheet: Mapping[str, str] = field(default_factory=dict)
    column: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None
    passwords: tuple[str, ...] = field(default=(), repr=False)
    ask: AskPassword | None = field(default=None, repr=False)
    count: Count | None = field(default=None, repr=False)
    engine: Engine = Engine.PANDAS
    spark_master: str | None = None


@dataclass(frozen=True, slots=True)
class GapOptions:
    """How gaps are computed and which part of them is wanted.

    `unit`, `competency`, `jabatan` are the names of the filters as typed; `tables` the result tables to make, by the
    names of `--by`. `override` holds constants of law that the user set in `asn.toml`, by key. `setara` leads from an
    older name of a training to its present name or kode, `setara_dari` from that name to the settings file it is in.
    `map` is the file of padanan, which tells what names are one. With `elsewhere` a filter may name what only the data
    of another period have: it is told all the same, and nothing of these data is kept for it. `engine` computes, and
    changes no result; `spark_master` is where Spark finds its workers, where the call says it. Where the gap stands
    `alone` no later stage starts from its rows: large data are computed group by group, and no rows are kept.
    """

    as_of: date
    assessment: Assessment = Assessment.LATEST
    expired: Expired = Expired.USE
    purpose: Purpose = Purpose.MAPPING
    builtin: bool = False
    target: bool = False
    unit: tuple[str, ...] = ()
    competency: tuple[str, ...] = ()
    jabatan: tuple[str, ...] = ()
    tables: tuple[str, ...] = ("detail",)
    override: Mapping[str, object] = field(default_factory=dict)
    setara: Mapping[str, str] = field(default_factory=dict)
    setara_dari: Mapping[str, str] = field(default_factory=dict)
    map: str | None = None
    elsewhere: bool = False
    engine: Engine = Engine.PANDAS
    spark_master: str | None = None
    alone: bool = False


@dataclass(frozen=True, slots=True)
class RecommendOptions:
    """Which recommendations are wanted: at most `top` offers for each gap; `tables` by the names of results.

    `gaps_only` leaves out needs that have no competency (required trainings, performance): a call that asks for some
    competencies asks for nothing else.
    """

    top: int = 1
    tables: tuple[str, ...] = ("rekomendasi-pegawai",)
    gaps_only: bool = False


@dataclass(frozen=True, slots=True)
class MentorOptions:
    """How colleagues are paired: at most `max_learners` competencies of others on one mentor; superiors or not."""

    max_learners: int = 3
    no_superior: bool = False
    tables: tuple[str, ...] = ("pasangan-mentor",)


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """What a plan must keep, how hard it is sought, which tables of it are wanted, and what is asked about it.

    `why` is the NIP of a person whose case is asked about, `sweep` the budgets (rupiah, rising) of the curve. With
    `every` each table named is made, however dear it is.
    """

    limits: Limits = field(default_factory=Limits)
    effort: Effort = field(default_factory=Effort)
    tables: tuple[str, ...] = ("rencana-kursi",)
    why: str | None = None
    sweep: tuple[int, ...] = ()
    every: bool = False


@dataclass(frozen=True, slots=True)
class TalentOptions:
    """Which of the two lists are wanted."""

    tables: tuple[str, ...] = ("unggul", "kembang")


@dataclass(frozen=True, slots=True)
class SureOptions:
    """How sure figures are: tolerances (hundredths of a percent, rising), how many people to assess in each unit."""

    tolerance: tuple[int, ...] = (0, 500, 1000, 1500)
    next_assess: int = 5
    tables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EvaluateOptions:
    """Whose training is evaluated, and which tables are wanted.

    `unit` and `jabatan` are the names of filters as typed, of the old period. `across`: people of different units are
    compared, too. `berkas` is the file of the plan, where one is given.
    """

    unit: tuple[str, ...] = ()
    jabatan: tuple[str, ...] = ()
    across: bool = False
    berkas: str = ""
    tables: tuple[str, ...] = ("evaluasi-pelatihan",)


@dataclass(frozen=True, slots=True)
class ExplainOptions:
    """What is to be explained: rows by `id`, or those of a table (`by`) about somebody or something; one `figure`.

    `all`: every figure of the rows and every part of it; else at most `width` parts of each sum. `depth` is how many
    levels of parts are wanted, None for as many as help. The options of other commands are those that their tables
    are made under.
    """

    id: tuple[str, ...] = ()
    nip: str | None = None
    unit: str | None = None
    competency: str | None = None
    jabatan: str | None = None
    by: str | None = None
    figure: str | None = None
    depth: int | None = None
    width: int = 12
    all: bool = False
    recommend: RecommendOptions = field(default_factory=RecommendOptions)
    mentor: MentorOptions = field(default_factory=MentorOptions)
    plan: PlanOptions = field(default_factory=PlanOptions)
    sure: SureOptions = field(default_factory=SureOptions)
    evaluate: EvaluateOptions = field(default_factory=EvaluateOptions)


@dataclass(frozen=True, slots=True)
class TrendOptions:
    """Which tables of a comparison are wanted, and whether the standard is the one of the jabatan to be held."""

    tables: tuple[str, ...] = ("tren-pegawai",)
    target: bool = False


@dataclass(frozen=True, slots=True)
class MaskOptions:
    """How identities are masked: the secret `key`; `strict` leaves out people who are known by what is required."""

    key: bytes = field(repr=False)
    strict: bool = False


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What a dossier holds beside the gaps: the options of each of its parts, and what it is called by.

    `before` are older periods, the oldest first, each one source or the files of one; without any there is no trend
    and no evaluation.
    """

    recommend: RecommendOptions = field(default_factory=RecommendOptions)
    plan: PlanOptions = field(default_factory=PlanOptions)
    mentor: MentorOptions = field(default_factory=MentorOptions)
    talent: TalentOptions = field(default_factory=TalentOptions)
    trend: TrendOptions = field(default_factory=TrendOptions)
    evaluate: EvaluateOptions = field(default_factory=EvaluateOptions)
    before: tuple[str | tuple[Source, ...], ...] = ()
    instansi: str = ""
