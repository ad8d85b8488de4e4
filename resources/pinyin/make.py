"""This file is the maker of initials.txt: the first letters of every Han character's readings, by pypinyin.

Run ``.venv/bin/python resources/pinyin/make.py`` after an update of pypinyin; the same version writes the same bytes.
A character keeps at most three different letters: the commonest reading's first, then the surname's, then the others.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

from pypinyin import pinyin_dict

BLOCKS = (range(0x3400, 0x4DC0), range(0x4E00, 0xA000))
MOST_LETTERS = 3
# Characters that are read in another way as surnames; letters of the surname's reading.
SURNAMES = {
    "单": "s", "仇": "q", "任": "r", "曾": "z", "解": "x", "查": "z", "尉": "y", "区": "o", "朴": "p", "缪": "m",
    "盖": "g", "乐": "y", "员": "y", "翟": "z", "种": "c", "折": "s", "黑": "h", "繁": "p", "召": "s", "覃": "q",
    "那": "n", "曲": "q", "盛": "s", "谌": "c", "隗": "k", "燕": "y", "冼": "x", "洗": "x", "邸": "d", "重": "c",
    "石": "s", "阚": "k", "郗": "x", "郇": "x", "车": "c", "佴": "n", "乜": "n", "祭": "z", "撒": "s", "万": "w",
    "洪": "h", "褚": "c", "柏": "b", "晟": "c", "都": "d", "贾": "j", "宿": "s", "藏": "z", "长": "z", "眭": "s",
}  # fmt: skip
HEAD = "# First letters of pinyin readings, then the characters that have them. Made by make.py from pypinyin (MIT).\n"


def first_letter(reading: str) -> str:
    """The letter that a cashier types for a reading: z for zhāng, n for ńg."""
    plain = "".join(mark for mark in unicodedata.normalize("NFD", reading) if not unicodedata.combining(mark))
    return plain[:1].lower()


def letters_of(character: str) -> str:
    """The different first letters of a character, commonest first, at most three; "" where none is known."""
    readings = pinyin_dict.pinyin_dict.get(ord(character), "")
    letters = [first_letter(reading) for reading in readings.split(",") if reading]
    if letters and character in SURNAMES:
        letters.insert(1, SURNAMES[character])
    return "".join(
        [letter for letter in dict.fromkeys(letters) if letter.isascii() and letter.isalpha()][:MOST_LETTERS]
    )


def table() -> str:
    """The whole file."""
    lines: dict[str, list[str]] = {}
    for character in (chr(code) for block in BLOCKS for code in block):
        letters = letters_of(character)
        if letters:
            lines.setdefault(letters, []).append(character)
    return HEAD + "".join(f"{letters}\t{''.join(lines[letters])}\n" for letters in sorted(lines))


if __name__ == "__main__":
    Path(__file__).with_name("initials.txt").write_text(table(), encoding="utf-8")
