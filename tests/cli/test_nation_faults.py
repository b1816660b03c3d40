from __future__ import annotations

import pytest

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.nation_faults import told_as_faults
from asnkompetensi.national_sources import OtherTablesError, OwnCopyError


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (OtherTablesError("dana"), "nation.tanpa_dana"),
        (OtherTablesError("pegawai, unit"), "nation.tabel_lain"),
        (OwnCopyError("kota-a"), "nation.punya_sendiri"),
    ],
)
def test_what_the_library_refuses_is_a_fault_of_the_call(error: ValueError, key: str) -> None:
    with pytest.raises(CallFault) as fault, told_as_faults(["bersama.csv"]):
        raise error
    assert (fault.value.key, fault.value.status) == (key, 2)


def test_another_error_stays_what_it_is() -> None:
    with pytest.raises(ValueError, match="lain"), told_as_faults([]):
        raise ValueError("lain")
