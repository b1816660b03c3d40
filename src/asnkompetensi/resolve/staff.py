"""The table of active people, in its order, and everybody by NIP and by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.resolve.assessments import INACTIVE, Known
from asnkompetensi.resolve.personal import pensions, personal
from asnkompetensi.resolve.whole import NEVER, whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.resolve.jobs import Jobs
    from asnkompetensi.resolve.people import People


def staff(people: People, unit: NDArray[np.int32], jobs: Jobs) -> tuple[pd.DataFrame, Known]:
    """`Data.pegawai`, and who everybody is, active or not.

    `unit` and `jobs` hold the codes of every row about people.
    """
    rows = people.rows
    nip, nama = (tuple(map(rows.texts[name].at, people.dipakai.tolist())) for name in ("nip", "nama"))
    home = unit[people.dipakai]
    place = home.tolist()
    active = sorted(np.flatnonzero(people.aktif).tolist(), key=lambda who: (place[who], nip[who], nama[who]))
    used = people.dipakai[active]
    orang = np.full(len(nip), INACTIVE, np.int32)
    orang[active] = np.arange(len(active))
    numbers = [nip[who] for who in active]
    told = personal(rows.take(used), numbers)
    born = told["lahir"].to_numpy(dtype=np.int64, na_value=NEVER)
    retired = pensions(born, jobs.level[used], jobs.held[used], jobs.jenjang, jobs.jabatan)
    frame = pd.DataFrame(
        {
            "orang": np.arange(len(active), dtype=np.int32),
            "nip": pd.Series(numbers, dtype="str"),
            "nama": pd.Series([nama[who] for who in active], dtype="str"),
            "unit": unit[used],
            "jabatan": jobs.held[used],
            "jenjang": jobs.level[used],
            "jabatan_tujuan": jobs.target[used],
            "jenjang_tujuan": jobs.target_level[used],
            **told,
            "pensiun": whole(retired),
            "nip_lama": pd.Series([rows.texts["nip_lama"].at(row) for row in used.tolist()], dtype="str"),
            "asal_tabel": rows.asal_tabel[used],
            "asal": rows.asal[used],
        }
    )
    return frame, Known(nip, nama, tuple(place), tuple(orang.tolist()))
