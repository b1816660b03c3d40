"""An invented problem: what the facts of every code are made of."""

from collections.abc import Mapping

from asnkompetensi.model.nip import mask
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Fact, Problem

NIP, OTHER = mask("190001011965011001"), mask("190101011965011002")
FILE = {"berkas": "data.xlsx"}
SHEET = {**FILE, "lembar": "Pegawai"}
PEGAWAI, PENILAIAN, STANDAR, KATALOG = "Pegawai", "Penilaian", "Standar", "Pelatihan"


def cells(sheet: str, *cells: str) -> tuple[Place, ...]:
    return tuple(Place("data.xlsx", sheet, cell) for cell in cells)


def one(
    kode: str, places: tuple[Place, ...], nilai: Mapping[str, Fact], *bukti: Mapping[str, Fact]
) -> tuple[str, Problem]:
    return kode, Problem(kode, places, nilai, bukti)


MANY = cells(PEGAWAI, *(f"A{row}" for row in range(2, 39)))
WHOLE_FILE, WHOLE_SHEET = (Place("data.xlsx"),), (Place("data.xlsx", PEGAWAI),)


def row(**facts: Fact) -> Mapping[str, Fact]:
    return {"siapa": "", "pakai": "", "di": "", **facts}
