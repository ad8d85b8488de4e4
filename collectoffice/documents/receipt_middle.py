"""This file is the block left of the box on an A5 receipt: the sum in words, how it was paid, what is left owing."""

from __future__ import annotations

from typing import Final, NamedTuple

from collectoffice.documents import receipt_phrases
from collectoffice.documents.fitting import Fitted, Step, fit, ladder, shrink
from collectoffice.documents.page import LABEL, Page
from collectoffice.documents.receipt_sheet import BOX_LEFT, LABEL_SIZE, LEADING, LEFT, Sheet, draw_fitted
from collectoffice.i18n import papers as words

_COLUMN: Final = BOX_LEFT - 4 - LEFT
_GAP: Final = 4.0
_FIRST_WORDS: Final = 8.2
_VALUE: Final = 11.0
_LEAST_OWING: Final = 9.5
_AFTER_LABEL: Final = 1.8

_WORDS_STEPS: Final[list[Step]] = [(11, 1), (11, 2), (10, 2), (9.5, 2), (9.5, 3), (8.5, 3), (8, 4)]
_METHOD_STEPS: Final[list[Step]] = ladder((9.5, 8, 2), (8, 8, 4))
_INLINE_STEPS: Final[list[Step]] = ladder((11, 9.5, 1))
_NOTE_STEPS: Final[list[Step]] = ladder((8.5, 7, 1), (7.5, 7, 2))


class _Pair(NamedTuple):
    """A label and its value on one line, or one of them alone."""

    label: str
    value: str
    size: float


class Middle(NamedTuple):
    """The block left of the box, worked out before anything is drawn."""

    in_words: Fitted
    columns: tuple[_Pair, ...]
    """Labels above their values, where all stand side by side; else empty."""
    stack: tuple[tuple[_Pair, ...], ...]
    """Else lines with labels before their values."""
    note: Fitted | None
    height: float


def set_middle(sheet: Sheet, *, is_short: bool) -> Middle:
    """Work out the block left of the box: words, method, what is left owing, credit, basket."""
    page, writing, receipt, say = sheet.page, sheet.writing, sheet.receipt, sheet.writing.say
    in_words = fit(page, writing.in_words(receipt.total_minor), _COLUMN, _WORDS_STEPS, bold=True)
    method = receipt_phrases.method(writing, receipt, in_full=not is_short)
    if is_short:
        method = f"{method} {say(words.ON_PAGE_2)}"
    columns: tuple[_Pair, ...] = (
        _Pair(say(words.METHOD), method, _VALUE),
        _Pair(say(words.OWING), receipt_phrases.owing(writing, receipt), _VALUE),
        _Pair(say(words.CREDIT_BALANCE), writing.money(receipt.credit_after_minor), _VALUE),
    )
    stack: tuple[tuple[_Pair, ...], ...] = ()
    y = _words_end(in_words)
    if sum(_column_width(page, pair) + _GAP for pair in columns) - _GAP <= _COLUMN:
        y = max(y + 5.3, 19.0) + 5.4
    else:
        stack, columns = _stacked(page, columns), ()
        y += sum(_line_height(line) for line in stack)
    note = None
    if receipt.basket:
        note = fit(page, receipt_phrases.basket_note(writing, receipt), _COLUMN, _NOTE_STEPS)
        y += len(note.lines) * 4.2
    return Middle(in_words, columns, stack, note, y + 1.1)


def _stacked(page: Page, columns: tuple[_Pair, ...]) -> tuple[tuple[_Pair, ...], ...]:
    """The same three as lines: the method on as many as it needs, owing and credit on one where they fit."""
    method, owing, credit = columns
    lines: list[tuple[_Pair, ...]] = []
    room = _COLUMN - page.measure(method.label, LABEL_SIZE) - _AFTER_LABEL
    inline = fit(page, method.value, room, _INLINE_STEPS, bold=True)
    if len(inline.lines) == 1:
        lines.append((_Pair(method.label, method.value, inline.size),))
    else:
        block = fit(page, method.value, _COLUMN, _METHOD_STEPS, bold=True)
        lines.append((_Pair(method.label, "", LABEL_SIZE),))
        lines += [(_Pair("", line, block.size),) for line in block.lines]
    labels = sum(page.measure(pair.label, LABEL_SIZE) + _AFTER_LABEL for pair in (owing, credit))
    size = shrink(page, owing.value + credit.value, _COLUMN - labels - _GAP, _VALUE, bold=True)
    if size >= _LEAST_OWING:
        lines.append((owing._replace(size=size), credit._replace(size=size)))
    else:
        room = _COLUMN - page.measure(owing.label, LABEL_SIZE) - _AFTER_LABEL
        lines += [(owing._replace(size=shrink(page, owing.value, room, _VALUE, bold=True)),), (credit,)]
    return tuple(lines)


def _line_height(line: tuple[_Pair, ...]) -> float:
    """From the baseline above to this line's; lines of a wrapped method stand closer."""
    first = line[0]
    return first.size * LEADING if not first.label else (4.9 if not first.value else 5.4)


def draw_middle(sheet: Sheet, middle: Middle, top: float) -> None:
    """Draw the block; ``top`` is the top of the box beside it."""
    page, say = sheet.page, sheet.writing.say
    page.left(LEFT, top + 2.9, say(words.IN_WORDS), LABEL_SIZE, gray=LABEL)
    draw_fitted(page, LEFT, top + _FIRST_WORDS, middle.in_words, bold=True)
    y = top + _words_end(middle.in_words)
    if middle.columns:
        y = max(y + 5.3, top + 19.0)
        x = LEFT
        for pair in middle.columns:
            page.left(x, y, pair.label, LABEL_SIZE, gray=LABEL)
            page.left(x, y + 5.4, pair.value, pair.size, bold=True)
            x += _column_width(page, pair) + _GAP
        y += 5.4
    for pairs in middle.stack:
        y += _line_height(pairs)
        x = LEFT
        for pair in pairs:
            if pair.label:
                x = page.left(x, y, pair.label, LABEL_SIZE, gray=LABEL) + _AFTER_LABEL
            x = page.left(x, y, pair.value, pair.size, bold=True) + _GAP
    if middle.note:
        draw_fitted(page, LEFT, y + 4.4, middle.note)


def _words_end(in_words: Fitted) -> float:
    """Baseline of the last line of words below the box's top."""
    return _FIRST_WORDS + (len(in_words.lines) - 1) * in_words.size * LEADING


def _column_width(page: Page, pair: _Pair) -> float:
    """How wide a label and the value below it stand."""
    return max(page.measure(pair.label, LABEL_SIZE), page.measure(pair.value, pair.size, bold=True))
