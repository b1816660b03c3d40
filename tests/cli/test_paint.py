from asnkompetensi.cli.paint import painted
from asnkompetensi.write.messages import Role, Span

LINES = [(Span("galat[NIP-02]", Role.GALAT), Span(": hilang", Role.HEADLINE)), (), (Span("teks", Role.TEXT),)]


def test_without_colour() -> None:
    assert painted(LINES, colour=False) == "galat[NIP-02]: hilang\n\nteks"


def test_with_colour_every_span_ends_its_own() -> None:
    assert painted(LINES, colour=True) == "\x1b[1;31mgalat[NIP-02]\x1b[0m\x1b[1m: hilang\x1b[0m\n\nteks"
