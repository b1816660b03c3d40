"""For every problem code the sources that bring it about, and the call: what no file can produce is no code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook

from tests.cli.calls import ASSESSED, CATALOGUE, PEOPLE, STANDARD
from tests.contract.years import YEARS
from tests.guard.locks import locked
from tests.read.books import saved, text_cell, xlsx_parts, zipped
from tests.read.handmade_cases import CASES

ON = ("--as-of", "2026-03-31")
CHECK = ("check", "data", *ON, "-f", "json")
NIPS = "nip,unit_kerja,jabatan\n190001011965011001,Sekretariat,Penata Awan\n"
HANDMADE = {case.berkas: case.make for case in CASES}


@dataclass(frozen=True)
class Brought:
    """A folder `data` of a small agency with some files put in the place of its own (None: left out), and a call."""

    files: Mapping[str, str | bytes | None] = field(default_factory=dict)
    call: tuple[str, ...] = CHECK
    program: str = ""  # what the reader's child runs in place of its own


def more(**rows: str) -> Brought:
    """The agency with rows behind those of its tables."""
    own = {"pegawai": PEOPLE, "standar": STANDARD, "penilaian": ASSESSED, "pelatihan": CATALOGUE}
    return Brought({f"{name}.csv": own[name] + text + "\n" for name, text in rows.items()})


def put(call: tuple[str, ...] = CHECK, **files: str | bytes | None) -> Brought:
    """The agency with other files; `pegawai_csv` is `pegawai.csv`."""
    return Brought({name.replace("_", "."): content for name, content in files.items()}, call)


def book(rows: Sequence[Sequence[object]], name: str = "Pegawai", merged: str = "", *, hidden: bool = False) -> bytes:
    """A workbook of one sheet, behind a sheet of the agency's people where it is hidden."""
    made = Workbook()
    sheet = made.worksheets[0]
    sheet.title = name
    for row in rows:
        sheet.append(list(row))
    if merged:
        sheet.merge_cells(merged)
    if hidden:
        made.create_sheet("Catatan")
        sheet.sheet_state = "hidden"
    return saved(made)


def dies(status: int) -> str:
    """The program of a child that ends so while it reads."""
    return f"import os; os._exit({status})"


HEAD = ("nip", "nama", "unit_kerja", "jabatan")
TWO = [line.split(",") for line in PEOPLE.splitlines()]
BLIND = "<worksheet xmlns='urn:lain'><sheetdata><row r='1'><c r='A1'><v>3</v></c></row></sheetdata></worksheet>"
STRANGERS = "".join(f"19030303196703{n:04},Integritas,2,2025-01-15\n" for n in range(3001, 3013))
OLDER = PEOPLE.replace("Penata Awan", "Penata Muda")
MAPPED = "jenis,dari,menjadi,setuju\n"
PEOPLE_OF = "nip,nama,unit_kerja,unit_induk,jabatan,jenjang_jabatan,tmt_jabatan,kedudukan"
ONE = "190001011965011001,Awan Senja,Sekretariat"
GAP = ("gap", "data", *ON, "-f", "json")
SAMPLE = Path(__file__).parents[2] / "data" / "samples" / "belawan" / "belawan.xlsx"


def people(*rows: str) -> Brought:
    """The agency with other people, told in more columns."""
    return put(pegawai_csv="\n".join((PEOPLE_OF, *rows)) + "\n")


def mapping(*rows: str, head: str = MAPPED) -> Brought:
    """The agency read with a file of mappings."""
    return Brought({"../padanan.csv": head + "".join(f"{row}\n" for row in rows)}, (*GAP, "--map", "padanan.csv"))


def masked(*more: str) -> Brought:
    """The agency of the samples without identities."""
    call = ("mask", "belawan.xlsx", *ON, "-o", "samar.xlsx", "--key", "kunci", *more)
    return Brought({"../belawan.xlsx": SAMPLE.read_bytes()}, call)


SIMPEG = "postgresql://bkd@server/simpeg?tables=pegawai"
PETA = b'[pegawai]\ntabel = "p"\nkolom = { nipp = "n" }\n'


def database(address: str, kode: str = "", **files: bytes) -> Brought:
    """A check of a database; `kode` is what the child says of it, in place of a server that would."""
    named = {f"../{name.replace('_', '.')}": content for name, content in files.items()}
    return Brought(named, ("check", address, *ON, "-f", "json"), says(kode) if kode else "")


def says(kode: str) -> str:
    """The program of a child that reads nothing and answers with a problem."""
    facts = {
        "berkas": "",
        "apa": "",
        "tabel": "",
        "mirip": "",
        "keadaan": "",
        "dicoba": 0,
        "jumlah": 3,
        "mib": 0,
        "batas": 9,
        "ekstra": "",
    }
    return f"""
import json, sys
setup = json.loads(sys.stdin.buffer.readline())
sys.path[:] = setup["path"]
from asnkompetensi.guard.inside import live
from asnkompetensi.read.protocol import Reply, pack
from asnkompetensi.read.refusal import of_file
live(setup, lambda asked, data: pack(Reply([], [of_file({kode!r}, **{facts!r})])))
"""


OFFERED = "kode,nama,kompetensi,level_hasil,jp,min_peserta,mulai,hari\nP-3,Tata Awan,Integritas,3,30"
SERVING = "\n".join(
    f"{row},{more}"
    for row, more in zip(PEOPLE.splitlines(), ("tanggal_lahir,status", *["1990-01-01,PPPK"] * 2), strict=True)
)


def planned(*words: str, offered: str = "", **files: str) -> Brought:
    """A plan for the agency, its people still in service, with the one training of `OFFERED` or its own catalogue."""
    catalogue = f"{OFFERED},{offered}\n" if offered else CATALOGUE
    call = ("plan", "data", *ON, *words, "-f", "csv")
    return put(call, pegawai_csv=f"{SERVING}\n", pelatihan_csv=catalogue, **files)


BROUGHT: Mapping[str, Brought] = {
    "BERKAS-01": Brought(call=("check", "tiada.xlsx")),
    "BERKAS-02": put(kosong_xlsx=b""),
    "BERKAS-03": put(putus_xlsx=HANDMADE["putus.xlsx"]()),
    "BERKAS-04": put(sandi_xlsx=HANDMADE["sandi.xlsx"]()),
    "BERKAS-05": put(gambar_csv=b"\x89PNG\r\n\x1a\n" + bytes(200)),
    "BERKAS-06": put(pegawai_csv=None, pegawai_xls=PEOPLE),
    "BERKAS-07": Brought(program=dies(71)),
    "BERKAS-08": Brought(program=dies(70)),
    "BERKAS-09": put(salinan_csv=PEOPLE),
    "BERKAS-10": put(bom_xlsx=HANDMADE["bom.xlsx"]()),
    "BERKAS-11": put(xxe_xlsx=HANDMADE["xxe.xlsx"]()),
    "BERKAS-12": put(jauh_xlsx=HANDMADE["jauh.xlsx"]()),
    "BERKAS-13": put(buta_xlsx=zipped(xlsx_parts(text_cell("A1", "x")) | {"xl/worksheets/sheet1.xml": BLIND})),
    "BERKAS-14": put(revisi_csv=OLDER),
    "BERKAS-15": Brought(
        {"pegawai.csv": None, "p.xlsx": locked(book(TWO), "rahasia"), "../sandi.txt": "rahasia\n"},
        (*CHECK, "--password-file", "sandi.txt"),
    ),
    "BERKAS-18": Brought(call=("check", "s3a://ember/pegawai.parquet")),
    "BERKAS-19": Brought(call=("check", "s3a://KUNCI:RAHASIA@ember/pegawai.parquet")),
    "BERKAS-20": Brought({"tabel/_delta_log/0.json": "{}"}),
    "BERKAS-16": put(hasil_html='<meta name="generator" content="asnkompetensi">'),
    "BASIS-01": database("sqlite:///tiada.db?tables=a"),
    "BASIS-02": database(SIMPEG, "BASIS-02"),
    "BASIS-03": database(SIMPEG, "BASIS-03"),
    "BASIS-04": database(SIMPEG, "BASIS-04"),
    "BASIS-05": Brought(
        call=("check", f"{SIMPEG}&timeout=1", *ON, "-f", "json"), program="import time; time.sleep(60)"
    ),
    "BASIS-06": database(SIMPEG, "BASIS-06"),
    "BASIS-07": database(SIMPEG, "BASIS-07"),
    "BASIS-08": database("postgresql://bkd:rahasia@server/simpeg"),
    "BASIS-09": database("sqlite:///tiada.db?map=peta.toml", peta_toml=PETA),
    "BASIS-10": database(SIMPEG, "BASIS-10"),
    "BASIS-11": database(SIMPEG, "BASIS-11"),
    "TEKS-01": put(pegawai_csv=PEOPLE.replace(",", ";")),
    "TEKS-02": put(nul_csv=PEOPLE.encode().replace(b"Awan", b"A\0an")),
    "TEKS-03": more(penilaian="190001011965011001,Integritas,2,2025-01-15,lebih,lebih"),
    "TEKS-04": put((*CHECK, "--encoding", "ascii"), pegawai_csv=PEOPLE.replace("Senja", "Sénja")),
    "LEMBAR-01": put(standar_csv=None),
    "LEMBAR-02": put(lain_xlsx=book([("Judul", "Isi"), ("a", "b"), ("c", "d")], "Penilaain")),
    "LEMBAR-03": put(pegawai_csv=None, pegawai_xlsx=book([HEAD, *TWO[1:], (None,) * 4], merged="C2:C3")),
    "LEMBAR-04": put(pegawai_csv=None, pegawai_xlsx=book(TWO, hidden=True)),
    "LEMBAR-05": put(penilaian_csv="nip,kompetensi,level\n"),
    "KOLOM-01": put(pegawai_csv=PEOPLE.replace("unit_kerja", "lokasi")),
    "KOLOM-02": put(pegawai_csv=PEOPLE.replace("nama", "Nomor Ponsel")),
    "KOLOM-03": put(pegawai_csv=PEOPLE.replace("nama", "Jabatan")),
    "BARIS-01": more(pegawai="JUMLAH,2,,"),
    "KUNCI-01": more(penilaian="190001011965011001,,2,2025-01-15"),
    "NIP-01": more(pegawai="19000101,Cakra,Sekretariat,Penata Awan"),
    "NIP-02": put(
        pegawai_csv=None, pegawai_xlsx=book([HEAD, (1.90001011965011e17, "A", "Sekretariat", "Penata Awan")])
    ),
    "NIP-03": more(pegawai="190001011965011001,Awan Senja,Sekretariat,Penata Madya"),
    "NIP-04": more(pegawai="190013011965011003,Cakra,Sekretariat,Penata Awan"),
    "NIP-05": more(pegawai=",Cakra,Sekretariat,Penata Awan"),
    "LEVEL-01": more(penilaian="190001011965011001,Integritas,9,2025-01-15"),
    "ANGKA-01": more(pelatihan="P-3,Tata Awan,Integritas,3,20,kurang lebih 3 jt"),
    "TANGGAL-01": more(penilaian="190001011965011001,Integritas,3,kemarin"),
    "TANGGAL-02": more(penilaian="190001011965011001,Integritas,3,2029-01-15"),
    "RUMUS-01": put(pegawai_csv=None, pegawai_xlsx=book([*TWO, ("190303031967032003", "=B2", "Sekretariat", "=D2")])),
    "RUMUS-02": more(penilaian="190001011965011001,Integritas,#N/A,2025-01-15"),
    "PEGAWAI-01": people(f"{ONE},,Penata Awan,,,Aktiv"),
    "JABATAN-01": put(standar_csv="jenjang_jabatan,kompetensi,level\nPengawas,Integritas,3\n"),
    "NAMA-01": more(pegawai="190303031967032003,Cakra,SEKRETARIAT,Penata Awan"),
    "UNIT-01": more(pegawai="190303031967032003,Cakra,,Penata Awan"),
    "UNIT-02": more(pegawai="190303031967032003,Cakra,Sekretariatt,Penata Awan"),
    "UNIT-03": put(unit_csv="unit_kerja,unit_induk\nSekretariat,Dinas Tiada\n"),
    "UNIT-04": people(
        f"{ONE},Dinas Awan,Penata Awan,,,", "190202021966022002,B,Sekretariat,Dinas Hujan,Penata Awan,,,"
    ),
    "STANDAR-01": more(standar=",Integritas,3"),
    "STANDAR-02": more(standar="Penata Awan,Integritas,4"),
    "STANDAR-03": more(pegawai="190303031967032003,Cakra,Sekretariat,Juru Hujan"),
    "STANDAR-04": put(standar_csv="jenjang_jabatan,kompetensi,level\nPengawas,Integritas,5\n"),
    "STANDAR-05": Brought(
        {"pegawai.csv": f"{PEOPLE_OF}\n{ONE},,Juru Hujan,Pengawas,,\n"}, (*CHECK, "--builtin-standard")
    ),
    "STANDAR-06": put(
        standar_csv="jabatan,kompetensi,level,jenis\nPenata Awan,Integritas,3,teknis\nJuru,Integritas,3,manajerial\n"
    ),
    "PENILAIAN-01": more(penilaian="190303031967032003,Integritas,2,2025-01-15"),
    "PENILAIAN-02": more(penilaian="190001011965011001,Integritas,3,2025-01-15"),
    "PENILAIAN-03": put(penilaian_csv=ASSESSED.replace("2025", "2019")),
    "PENILAIAN-04": people(f"{ONE},,Penata Awan,,2025-06-01,"),
    "PENILAIAN-05": more(penilaian=STRANGERS),
    "PELATIHAN-01": more(pelatihan="P-1,Pelatihan Integritas,Kerja Sama,3,24,1500000"),
    "PELATIHAN-02": put(pelatihan_csv="kode,nama,kompetensi,level_hasil,level_awal\nP-1,Latihan,Integritas,2,3\n"),
    "PELATIHAN-03": more(pelatihan="P-3,Tata Awan,Integritas,3,20,"),
    "PELATIHAN-04": Brought(
        {"riwayat.csv": "nip,pelatihan\n190001011965011001,A\n", "../asn.toml": '[setara]\n"A" = "B"\n"B" = "A"\n'}
    ),
    "PELATIHAN-05": more(pelatihan="P-3,Tata Awan,Integritas,,20,100000"),
    "PELATIHAN-06": put(
        pelatihan_csv="kode,nama,kompetensi,level_hasil,masa_berlaku_bulan\nP-1,Latihan,Integritas,3,36\n",
        riwayat_csv="nip,pelatihan\n190001011965011001,P-1\n",
    ),
    "RUJUKAN-01": more(penilaian="190001011965011001,Integritass,2,2025-01-15"),
    "RUJUKAN-02": more(penilaian="190001011965011001,Tata Kelola Awan,2,2025-01-15"),
    "RUJUKAN-03": put(standar_csv="jabatan,kompetensi,level,tingkat\nPenata Awan,Integritas,3,pentng\n"),
    "PERINTAH-01": Brought(call=(*GAP, "--unit", "Sekretariatt")),
    "PADANAN-01": mapping(head="jenis,dari,menjadi\n"),
    "PADANAN-02": mapping("unit_kerja,Sekretariat,Bidang Awan,ya", "unit_kerja,Bidang Awan,Sekretariat,ya"),
    "PADANAN-03": mapping("unit_kerja,Sekretariat,Bidang Awan,mungkin"),
    "PADANAN-04": mapping("unit_kerja,Bidang Tiada,Bidang Awan,ya"),
    "PADANAN-05": mapping("unit_kerja,Sekretariat,Bidang Awan,ya"),
    "SAMAR-01": Brought(call=("mask", "data", *ON, "-o", "samar.xlsx", "--key", "kunci")),
    "SAMAR-02": masked(),
    "SAMAR-03": masked(),
    "SAMAR-04": masked("--strict"),
    "SAMAR-05": masked(),
    "RENCANA-01": Brought({"../rencana.json": '{"versi": 1}'}, ("plan", "--verify", "rencana.json", "data")),
    "RENCANA-02": planned(offered=",,"),
    "RENCANA-03": planned(),
    "RENCANA-04": planned("--budget", "0"),
    "RENCANA-05": planned(offered="5,,"),
    "RENCANA-06": planned(offered=",2026-08-03,"),
    "RENCANA-07": planned("--budget", "1jt", dana_csv="sumber_dana,jumlah\nAPBD,1000000\n"),
    "RENCANA-08": planned(offered=",2026-02-03,2"),
    "RENCANA-09": planned("--budget", "0", "--min-per-unit", "1"),
    "RENCANA-10": planned("--ikm"),
    "RENCANA-12": planned(
        dana_csv="sumber_dana,jumlah,untuk_unit\nAPBD,1000000,Dinas\n", unit_csv="unit_kerja\nDinas\n"
    ),
    "RENCANA-11": planned(offered=",2026-08-03,999999999"),
    "HASIL-01": Brought({"../rusak.json": "{}"}, ("show", "rusak.json")),
    "JELAS-02": Brought(call=("explain", "data", *ON, "--nip", "190001011965011001", "--by", "unit")),
    "KELUARAN-01": Brought(call=("gap", "data", *ON, "-o", "tiada/gap.csv")),
    "KELUARAN-02": Brought(call=("gap", "data", *ON, "-o", "data/pegawai.csv")),
    **{kode: Brought(*case) for kode, case in YEARS.items()},
}
