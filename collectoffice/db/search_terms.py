"""This file is what a customer is found by: the marked words that are indexed, and the same words of a typed text.

A mark before each word says where it stands, so one column serves all: ``f`` first word of the name, ``n`` any word of
it, ``p`` two neighbours in it, ``a`` address, ``k`` a code, meter or phone as it stands and ``r`` the same backwards,
``i`` the pinyin initials of a name and ``j`` those of its ends. Why so: docs/decisions/0011-search.md.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from collectoffice.domain.folding import HAN, fold, tokens
from collectoffice.domain.pinyin import PinyinTable

FIRST, NAME, PAIR, PLACE, KEY, BACKWARDS, INITIALS, LAST_INITIALS = "fnpakrij"

LONGEST_TEXT: Final = 200
SHORTEST_ENDING: Final = 4
"""A code, meter or phone is found by its last four characters or more."""
SURE_KEY: Final = 7
"""Words that together make a code this long, and that is known, are not read as words of an address."""

BETWEEN_A_PAIR: Final = "·"
"""No folded word holds it, and the index takes it for a letter."""
OLD_CODE_DIGITS: Final = 10
NEW_CODE_DIGITS: Final = 13
DIALLED_AT_HOME: Final = ("0", "1")
"""How a number begins that was written without its country, in Vietnam and in China."""

_RUN = re.compile(r"[^\W_]+")
HAN_CHARACTER: Final = re.compile(f"[{HAN}]")
_SEVERAL_PHONES = re.compile(r"[/,;]")
_KEY_IN_PIECES = re.compile(r"[a-z]{0,4}[0-9][0-9a-z]*")
_FROM_ABROAD = re.compile(r"(?:84([2-9][0-9]{8,9})|86(1[0-9]{10}))")


@dataclass(frozen=True, slots=True)
class SearchRow:
    """What one customer is found by; past names, codes, meters and phones too, the present name first."""

    customer_id: int
    name: str
    address: str
    codes: tuple[str, ...]
    meters: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A typed text, read."""

    words: tuple[tuple[str, ...], ...]
    """Each word's tokens: one, or several where Chinese characters stand together."""
    folded: str
    """The whole text, folded."""
    key: str
    """The text as a code, meter or phone in small letters and digits; "" where it cannot be one."""
    is_number: bool
    """Whether the text may be a number of the office: letters alone are a name first, the beginning of a code last."""

    @property
    def tokens(self) -> tuple[str, ...]:
        """All tokens in the order typed."""
        return tuple(token for word in self.words for token in word)

    @property
    def is_number_in_pieces(self) -> bool:
        """Whether the words together make one long number, as in ``0912 345 678``."""
        return len(self.words) > 1 and len(self.key) >= SURE_KEY


def read(text: str) -> Asked:
    """A typed text as words and as a code."""
    folded = fold(text[:LONGEST_TEXT])
    words = [tuple(tokens(run)) for run in _RUN.findall(folded)]
    joined = "".join(token for word in words for token in word)
    is_key = not HAN_CHARACTER.search(joined) and (len(words) == 1 or _KEY_IN_PIECES.fullmatch(joined) is not None)
    is_number = is_key and any(letter.isdigit() for letter in joined)
    return Asked(tuple(words), folded, joined if is_key else "", is_number)


def code_forms(key: str) -> list[str]:
    """A customer code and its other form: 13 digits end in the old 10 (Sichuan 2024: ``510`` + the old code)."""
    if not key.isdigit():
        return [key]
    if len(key) == NEW_CODE_DIGITS:
        return [key, key[-OLD_CODE_DIGITS:]]
    return [key, f"510{key}"] if len(key) == OLD_CODE_DIGITS else [key]


def phone_forms(key: str) -> list[str]:
    """A telephone number and, where it was written with its country, the number as dialled at home."""
    abroad = None if key[:1] in DIALLED_AT_HOME else _FROM_ABROAD.fullmatch(key)
    if abroad is None:
        return [key]
    return [key, f"0{abroad[1]}" if abroad[1] else abroad[2]]


def name_terms(name: str, pinyin: PinyinTable) -> list[str]:
    """The marked words of a name, its first word once more, and the initials of a Chinese one from each character on."""
    words = tokens(name)
    marked = [NAME + word for word in words]
    if HAN_CHARACTER.search(name):
        return marked + [FIRST + word for word in words[:1]] + _initials(name, pinyin)
    return marked + [pair(*neighbours) for neighbours in pairwise(words)] + [FIRST + word for word in words[:1]]


def place_terms(address: str) -> list[str]:
    """The marked words of an address."""
    return [PLACE + word for word in tokens(address)]


def key_terms(row: SearchRow) -> list[str]:
    """Codes, meters and phones in all their forms, forwards and backwards."""
    keys = [key_of(meter) for meter in row.meters]
    for code in row.codes:
        keys += code_forms(key_of(code))
    for phones in row.phones:
        for phone in _SEVERAL_PHONES.split(phones) if not phones.isdigit() else (phones,):
            keys += phone_forms(key_of(phone))
    once = [key for key in dict.fromkeys(keys) if key]
    return [KEY + key for key in once] + [BACKWARDS + key[::-1] for key in once]


def key_of(value: str) -> str:
    """A code, meter or phone in small letters and digits alone."""
    if value.isascii() and value.isalnum():
        return value.lower()
    return "".join(tokens(value))


def has_endings(term: str) -> bool:
    """Whether the word index needs a marked word: a Chinese character is never the beginning of a longer word."""
    return not HAN_CHARACTER.search(term)


def pair(word: str, after: str) -> str:
    """Two neighbours in a name as one marked word."""
    return f"{PAIR}{word}{BETWEEN_A_PAIR}{after}"


def _initials(name: str, pinyin: PinyinTable) -> list[str]:
    whole = pinyin.initials(name)
    ends = [LAST_INITIALS + reading[start:] for reading in whole for start in range(1, len(reading) - 1)]
    return list(dict.fromkeys([INITIALS + reading for reading in whole] + ends))
