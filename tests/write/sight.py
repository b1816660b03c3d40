"""How colours look to people who see some of them alike: Machado, Oliveira and Fernandes 2009, severity 1."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np

SIGHTS = {
    "all colours": [[1.0, 0, 0], [0, 1, 0], [0, 0, 1]],
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    "none": [[0.2126, 0.7152, 0.0722]] * 3,
}
_XYZ = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
_WHITE = np.array([0.9505, 1.0, 1.089])
STEPS = (0, 95, 135, 175, 215, 255)  # of a channel in the 256 colours of a terminal


def terminal(number: int) -> str:
    """The colour of this number, from 16 to 231, of a terminal of 256 colours, as `#RRGGBB`."""
    red, rest = divmod(number - 16, 36)
    return "#" + "".join(f"{STEPS[step]:02X}" for step in (red, *divmod(rest, 6)))


def apart(colours: Sequence[str], sight: str) -> float:
    """How far apart the two nearest of the colours look (CIE 1976, where 2.3 can just be told apart)."""
    seen = [_lab(colour, sight) for colour in colours]
    return min(float(np.linalg.norm(one - other)) for one, other in combinations(seen, 2))


def _lab(colour: str, sight: str) -> np.ndarray:
    channels = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    light = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    x, y, z = np.array(_XYZ) @ np.clip(np.array(SIGHTS[sight]) @ light, 0, 1) / _WHITE
    f = [np.cbrt(v) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z)]
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])
