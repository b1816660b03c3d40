"""What comes from a file can neither steer a terminal nor hide on a line."""

import pytest

from asnkompetensi.model.nip import mask
from asnkompetensi.model.plain import plain, tellable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Dinas Arsip (é)", "Dinas Arsip (é)"),
        ("\x1b[31mMerah\x07", "[31mMerah"),
        ("satu\ndua\ttiga\u00a0empat", "satu dua tiga empat"),
        ("abc\u202egpj", "abcgpj"),
        ("se\u200blip", "selip"),
        ("patah \ud800", "patah "),
        ("\x9b31m", "31m"),
    ],
)
def test_only_what_can_be_seen_is_left(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_no_whole_nip_is_tellable() -> None:
    assert tellable("NIP\x00 190001011965011001\n") == f"NIP {mask('190001011965011001')} "


def test_no_password_in_an_address_is_tellable() -> None:
    assert tellable("mysql://u:rahasia@h/d\n") == "mysql://u:***@h/d "
