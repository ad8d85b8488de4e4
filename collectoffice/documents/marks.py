"""This file is the frames that say what a printing is: practice, void, reprint, original printed later."""

from __future__ import annotations

from typing import Final, NamedTuple

from collectoffice.documents.fitting import fit, ladder
from collectoffice.documents.page import Page
from collectoffice.documents.writing import Writing
from collectoffice.domain.receipt import PrintMark
from collectoffice.i18n import papers as words

FRAME_WEIGHT: Final = 1.2
_SIZE: Final = 10.0
_PAD: Final = 2.2
_GAP: Final = 2.5
_LINE: Final = 4.4
_ABOVE_AND_BELOW: Final = 1.6
_LEAST_FOR_REASON: Final = 45.0
_LEAST_SIZE: Final = 7.5
_LARGEST_REASON: Final = 9.0


class Signs(NamedTuple):
    """What stands in the frames: short signs, and the reason of a void beside its sign."""

    short: tuple[str, ...]
    void: str
    reason: str

    @property
    def are_any(self) -> bool:
        """Whether anything has to be framed."""
        return bool(self.short or self.void)


def signs_of(writing: Writing, mark: PrintMark, *, is_practice: bool) -> Signs:
    """The signs of one printing of a paper."""
    say = writing.say
    short: list[str] = []
    if is_practice:
        short.append(say(words.PRACTICE))
    if mark.copy:
        short.append(say(words.COPY, n=mark.copy))
    elif mark.is_late:
        short.append(say(words.PRINTED_LATER))
    if mark.voided_at is None:
        return Signs(tuple(short), "", "")
    reason = say(words.VOID_BECAUSE, hour=writing.moment(mark.voided_at), reason=mark.void_reason)
    return Signs(tuple(short), say(words.VOID), reason)


def foot_signs(writing: Writing, signs: Signs, *, is_practice: bool) -> Signs | None:
    """The signs that stand at the foot too: practice and void; none where neither applies."""
    short: tuple[str, ...] = (writing.say(words.PRACTICE),) if is_practice else ()
    if signs.void:
        short += (signs.void,)
    return Signs(short, "", "") if short else None


def draw_signs(page: Page, signs: Signs, left: float, right: float, top: float, *, least: float = _LEAST_SIZE) -> float:
    """Draw the frames from the left, wrapping to further rows; answers the bottom of the lowest one.

    ``least`` is the smallest type that the reason of a void may be set in.
    """
    x, bottom = left, top
    height = _LINE + _ABOVE_AND_BELOW
    for sign in signs.short:
        width = page.measure(sign, _SIZE, bold=True) + 2 * _PAD
        if x > left and x + width > right:
            x, top = left, bottom + 1.4
        page.frame(x, top, width, height, FRAME_WEIGHT)
        page.left(x + _PAD, top + _LINE, sign, _SIZE, bold=True)
        x += width + _GAP
        bottom = top + height
    if signs.void:
        if x > left and right - x < _LEAST_FOR_REASON:
            x, top = left, bottom + 1.4
        bottom = max(bottom, _draw_void(page, signs, x, right, top, least))
    return bottom


def _draw_void(page: Page, signs: Signs, left: float, right: float, top: float, least: float) -> float:
    """The void sign and, in the same frame, its hour and reason: as many lines as the reason needs."""
    sign_end = left + _PAD + page.measure(signs.void, _SIZE, bold=True) + _GAP
    largest = max(_LARGEST_REASON, least)
    steps = ladder((largest, least, 1), (largest, least, 2))
    reason = fit(page, signs.reason, right - _PAD - sign_end, steps)
    leading = reason.size * 0.5
    height = _LINE + _ABOVE_AND_BELOW + leading * (len(reason.lines) - 1)
    width = sign_end - left + max(page.measure(line, reason.size) for line in reason.lines) + _PAD
    page.frame(left, top, width, height, FRAME_WEIGHT)
    page.left(left + _PAD, top + _LINE, signs.void, _SIZE, bold=True)
    for place, line in enumerate(reason.lines):
        page.left(sign_end, top + _LINE + place * leading, line, reason.size)
    return top + height
