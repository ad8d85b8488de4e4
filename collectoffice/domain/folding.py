"""This file is how words are compared: one folding for what is indexed and what is typed, and clean text for names.

Đ has no decomposition in Unicode and is made d by name (ð, typed for it, too); every Han character is a word of its own.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

HAN: Final = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
"""The Han characters, as the inside of a character class."""

_WORDS = re.compile(rf"[{HAN}]|[^\W_{HAN}]+")
_LATIN_AND_MARKS = re.compile("[ -~\u0300-\u036f]*")
_INVISIBLE = frozenset({"Cf", "Cc", "Cs", "Cn", "Co"})
_MARKS = frozenset({"Mn", "Me"})


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Small letters without accents, full-width as plain ones, nothing invisible, single spaces; folding twice is once."""
    if text.isascii() and text.isprintable():
        return " ".join(text.lower().split())
    apart = unicodedata.normalize("NFKD", text).casefold().replace("đ", "d").replace("ð", "d")
    if _LATIN_AND_MARKS.fullmatch(apart):  # all Vietnamese: nothing else can be hidden in it
        return " ".join(apart.encode("ascii", "ignore").decode("ascii").split())
    spaced = "".join(" " if letter.isspace() else letter for letter in unicodedata.normalize("NFKD", apart))
    return " ".join(unicodedata.normalize("NFC", "".join(filter(_is_kept, spaced))).split())


def tokens(text: str) -> list[str]:
    """The words of a text, folded: runs of letters and digits; each Han character is one."""
    return _WORDS.findall(fold(text))


def clean_text(text: str) -> str:
    """A name or an address from a workbook: composed letters, single plain spaces, nothing invisible."""
    spaced = "".join(" " if letter.isspace() else letter for letter in unicodedata.normalize("NFC", text))
    seen = "".join(letter for letter in spaced if unicodedata.category(letter) not in {"Cf", "Cc"})
    return " ".join(unicodedata.normalize("NFC", seen).split())


def _is_kept(letter: str) -> bool:
    category = unicodedata.category(letter)
    return category not in _MARKS and category not in _INVISIBLE
