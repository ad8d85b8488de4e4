"""This file is Code 128, set C: an even number of digits as bars and gaps, two digits a symbol (ISO/IEC 15417)."""

from __future__ import annotations

from typing import Final

START_C: Final = 105
STOP: Final = (2, 3, 3, 1, 1, 1, 2)
QUIET_MODULES: Final = 10
"""Modules of white that a scanner needs on either side."""
_CHECK_MODULUS: Final = 103
# Bars and gaps of the symbols 0–105, six widths each (ISO/IEC 15417 table 1).
_SYMBOLS: Final = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 "
    "123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 "
    "232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 "
    "313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 "
    "111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 "
    "111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 "
    "114311 411113 411311 113141 114131 311141 411131 211412 211214 211232"
).split()


def bars_and_gaps(digits: str) -> tuple[int, ...]:
    """The widths in modules of bar, gap, bar … of ``digits``, an even number of them, without the white margins."""
    pairs = [int(digits[place : place + 2]) for place in range(0, len(digits), 2)]
    check = (START_C + sum(place * pair for place, pair in enumerate(pairs, start=1))) % _CHECK_MODULUS
    widths = [int(width) for symbol in (START_C, *pairs, check) for width in _SYMBOLS[symbol]]
    return (*widths, *STOP)


def in_fours(digits: str) -> str:
    """The digits as they stand below the bars: groups of four that never break across lines."""
    return "\u00a0".join(digits[place : place + 4] for place in range(0, len(digits), 4))
