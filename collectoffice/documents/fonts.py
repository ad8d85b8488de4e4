"""This file is the type case: which font draws which letters, how wide they are, and what happens to a missing one."""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

GETA: Final = "〓"
"""U+3013, the sign a printer sets where he has no type for a letter."""
BOLD_STROKE: Final = 0.035
"""Chinese bold is the regular letter with a stroke of this share of its size around it."""
MM_PER_POINT: Final = 25.4 / 72
_NARROW_SPACES: Final = str.maketrans({"\u202f": "\u00a0", "\u2007": "\u00a0", "\t": " ", "\n": " ", "\r": " "})
_SETTINGS_KEPT: Final = 20_000

_log = logging.getLogger(__name__)

MissingLetter = Callable[[str], None]
"""Told each letter that no font has; it may raise to refuse the paper."""


class MissingGlyph(Exception):
    """No font has this letter; ``letter`` says which."""

    def __init__(self, letter: str) -> None:
        super().__init__(f"no font has U+{ord(letter):04X}")
        self.letter = letter


def log_missing_letter(letter: str) -> None:
    """Note the letter (never the name it stands in); the paper carries a geta in its place."""
    _log.warning("no font has U+%04X; a paper carries a geta in its place", ord(letter))


def refuse_missing_letter(letter: str) -> None:
    """Refuse the paper with ``MissingGlyph``; tests and the practice office print this way."""
    raise MissingGlyph(letter)


@dataclass(frozen=True, slots=True)
class FontFiles:
    """The three TrueType files that papers are set in: Noto Sans, its bold, and a full Noto Sans SC."""

    regular: Path
    bold: Path
    chinese: Path


@dataclass(frozen=True, slots=True)
class Face:
    """One font as the press knows it: its name there, and each letter's width in thousandths of the size."""

    name: str
    widths: Mapping[int, float]

    def has_all(self, text: str) -> bool:
        """Whether the font's map has every letter of ``text``."""
        widths = self.widths
        return all(ord(letter) in widths for letter in text)


class Run(NamedTuple):
    """Letters of one font, side by side."""

    face: Face
    text: str
    is_stroked: bool
    """Bold by a stroke around the letters, where the font has no bold of its own."""
    width: float
    """In thousandths of the size."""


class Setting(NamedTuple):
    """A string as it will be drawn."""

    runs: tuple[Run, ...]
    width: float
    """In thousandths of the size."""
    missing: str
    """Letters that no font has, drawn as a geta."""


class TypeCase:
    """The fonts of papers in one language; a string is set in one font wherever one font has all its letters.

    A Chinese page is wholly set in the Chinese font, digits too. On other pages the Chinese font is opened only
    when a name asks for it: it weighs 10 MB and takes about 100 ms.
    """

    def __init__(self, regular: Face, bold: Face, open_chinese: Callable[[], Face], *, is_chinese: bool) -> None:
        self._regular = regular
        self._bold = bold
        self._open_chinese = open_chinese
        self._is_chinese = is_chinese
        self._settings: dict[tuple[str, bool], Setting] = {}

    def setting(self, text: str, *, bold: bool = False) -> Setting:
        """How ``text`` will be drawn; the same question is answered once."""
        key = (text, bold)
        setting = self._settings.get(key)
        if setting is None:
            if len(self._settings) >= _SETTINGS_KEPT:
                self._settings.clear()
            setting = self._settings[key] = self._set(plain(text), bold=bold)
        return setting

    def _set(self, text: str, *, bold: bool) -> Setting:
        latin = self._bold if bold else self._regular
        if not self._is_chinese and latin.has_all(text):
            return _in_one_face(latin, text, is_stroked=False)
        chinese = self._open_chinese()
        if chinese.has_all(text):
            return _in_one_face(chinese, text, is_stroked=bold)
        return _in_two_faces(chinese, latin, text, bold=bold)


def plain(text: str) -> str:
    """The text as fonts can draw it: composed letters, one kind of no-break space, no control characters."""
    composed = unicodedata.normalize("NFC", text).translate(_NARROW_SPACES)
    if composed.isprintable():
        return composed
    return "".join(letter for letter in composed if unicodedata.category(letter) not in {"Cc", "Cf"})


def _in_one_face(face: Face, text: str, *, is_stroked: bool) -> Setting:
    width = _width(face, text)
    return Setting((Run(face, text, is_stroked, width),), width, "")


def _in_two_faces(chinese: Face, latin: Face, text: str, *, bold: bool) -> Setting:
    """Letter by letter: the Chinese font first, then the Latin one, then a geta."""
    missing = ""
    runs: list[tuple[Face, str]] = []
    for letter in text:
        face, drawn = chinese, letter
        if ord(letter) not in chinese.widths:
            if ord(letter) in latin.widths:
                face = latin
            else:
                missing += letter
                drawn = GETA
        if runs and runs[-1][0] is face:
            runs[-1] = (face, runs[-1][1] + drawn)
        else:
            runs.append((face, drawn))
    set_runs = tuple(Run(face, part, bold and face is chinese, _width(face, part)) for face, part in runs)
    return Setting(set_runs, sum(run.width for run in set_runs), missing)


def _width(face: Face, text: str) -> float:
    widths = face.widths
    return sum(widths[ord(letter)] for letter in text)
