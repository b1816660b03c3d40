from __future__ import annotations

from pathlib import Path

import pytest

from asnkompetensi.cli.style import styled
from asnkompetensi.write.forms import FormFault
from tests.write.docx.test_base import template


def test_without_a_template_there_is_none() -> None:
    assert styled(None) == (None, [])


def test_a_template_is_read_and_checked(tmp_path: Path) -> None:
    (tmp_path / "kop.docx").write_bytes(template())
    assert styled(str(tmp_path / "kop.docx")) == (template(), [])
    (tmp_path / "kop.docx").write_bytes(b"kop surat")
    with pytest.raises(FormFault, match="gaya_rusak"):
        styled(str(tmp_path / "kop.docx"))


def test_one_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    found, (problem,) = styled(str(tmp_path / "tiada.docx"))
    assert (found, problem.kode) == (None, "BERKAS-01")
