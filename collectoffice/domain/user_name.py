"""This file is the user names that an office begins with: the administrator's, and one out of a person's full name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from collectoffice.domain.folding import fold

if TYPE_CHECKING:
    from collectoffice.domain.pinyin import PinyinTable

ADMINISTRATOR: Final = "admin"
"""Whom every office begins with."""
LONGEST: Final = 32


def user_name_of(name: str, pinyin: PinyinTable, without: str) -> str:
    """A user name out of a full name: the given name of Lê Thị Hồng Gấm, the initials of 李红霞.

    ``without`` is taken where the name gives none, or gives the administrator's.
    """
    initials = pinyin.initials(name)
    words = fold(name).split()
    found = initials[0] if initials else words[-1] if words else ""
    plain = "".join(letter for letter in found if letter.isascii() and letter.isalnum())[:LONGEST]
    return without if plain in {"", ADMINISTRATOR} else plain
