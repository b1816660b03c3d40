"""What decides who may attend what: status, sex, birth, pension, the end of a contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from asnkompetensi import law
from asnkompetensi.law.nip_parts import first_day, nip_parts
from asnkompetensi.model.codes import Kelamin, Pegawai
from asnkompetensi.model.data import NONE, Names
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import MONTHS
from asnkompetensi.resolve.texts import numbered
from asnkompetensi.resolve.whole import NEVER, whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.resolve.roster import Roster

_STATUS = {code.name: code.value for code in Pegawai}


def personal(rows: Roster, nip: Sequence[str]) -> Mapping[str, Any]:
    """The columns of `Data.pegawai` that a row about a person and the NIP tell, by name; one row for each person.

    `status`, `kelamin`, `lahir`, `akhir_kontrak`, `tmt_jabatan`. A column goes before the NIP (contract, section 6).
    """
    parts = nip_parts(nip)
    digits = law.nip_rules().digit_kelamin
    sexes = {digits[fold(sex.name)]: sex.value for sex in Kelamin}
    given = rows.texts["jenis_kelamin"].mapped(lambda word: sexes.get(digits.get(fold(word), ""), NONE))
    of_nip = np.full(len(nip), NONE, np.int32)
    for digit, sex in sexes.items():
        of_nip[parts.kelamin == int(digit)] = sex
    born = rows.dates["tanggal_lahir"]
    return {
        "status": rows.texts["status"].mapped(numbered(_STATUS, law.status)),
        "kelamin": np.where(given == NONE, of_nip, given),
        "lahir": whole(np.where(born == NEVER, parts.lahir, born)),
        **{column: whole(rows.dates[column]) for column in ("akhir_kontrak", "tmt_jabatan")},
    }


def pensions(
    born: NDArray[np.int64], level: NDArray[np.int32], held: NDArray[np.int32], jenjang: Names, jabatan: Names
) -> NDArray[np.int64]:
    """The first day of pension of each person: that of the month after the one in which the age limit is reached.

    `born` is in days, `NEVER` for none, as is the answer; `level` and `held` are the codes of jenjang and jabatan.
    PP 11/2017 Ps 239 (age limits), by :func:`asnkompetensi.law.retirement_age`.
    """
    pairs, which = np.unique(np.stack([level, held], axis=1), axis=0, return_inverse=True)
    ages = [law.retirement_age(_name(jenjang, one), _name(jabatan, other)) for one, other in pairs.tolist()]
    known = born != NEVER
    month = np.where(known, born, 0).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    last = month + MONTHS * np.array(ages, np.int64)[which.ravel()] if ages else month
    return np.where(known, first_day(last + 1), NEVER)


def _name(names: Names, code: int) -> str:
    return "" if code == NONE else names.names[code]
