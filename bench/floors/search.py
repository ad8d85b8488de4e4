"""This file is the floor of a search: one FTS5 table of folded names, numbers and reversed numbers, asked as it stands.

It is also the judge of recall: a scan over every customer, folded, that no index can fool.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

from sqlcipher3 import dbapi2

TAKEN = 200
SHORTEST_ENDING = 4
_WORD = re.compile(r"[\u3400-\u9fff]|[a-z0-9]+")
_RUN = re.compile(r"[\u3400-\u9fff]+|[a-z0-9]+")
_HAN = re.compile(r"[\u3400-\u9fff]")


def fold(text: str) -> str:
    """Small letters without marks; đ is d."""
    small = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "d")).casefold()
    return "".join(letter for letter in small if not unicodedata.combining(letter))


def words_of(text: str) -> list[str]:
    """Runs of letters and digits; each Chinese character is a word of its own."""
    return _WORD.findall(fold(text))


class BareIndex:
    """Customers as (id, name and address, numbers), and the query of the research page."""

    def __init__(self, path: Path, customers: Iterable[tuple[int, str, Sequence[str]]]) -> None:
        self._file = dbapi2.connect(str(path), isolation_level=None)
        self._file.execute(
            "CREATE VIRTUAL TABLE find USING fts5 (name, ids, reversed, content='', prefix='1 2 3 4', tokenize='unicode61')"
        )
        self._file.execute("BEGIN")
        self._file.executemany(
            "INSERT INTO find (rowid, name, ids, reversed) VALUES (?, ?, ?, ?)",
            (
                (key, " ".join(words_of(text)), fold(" ".join(numbers)), fold(" ".join(one[::-1] for one in numbers)))
                for key, text, numbers in customers
            ),
        )
        self._file.execute("COMMIT")

    def query(self, text: str) -> str:
        """The typed text as FTS5 takes it: every word a beginning, a number also an end."""
        parts = []
        for word in words_of(text):
            if len(word) >= SHORTEST_ENDING and word.isdigit():
                parts.append(f'("{word}"* OR reversed : "{word[::-1]}"*)')
            else:
                parts.append(f'"{word}"*')
        return " AND ".join(parts)

    def ask(self, query: str) -> list[int]:
        """The first 200 hits, in no order."""
        rows = self._file.execute("SELECT rowid FROM find WHERE find MATCH ? LIMIT ?", (query, TAKEN))
        return [row[0] for row in rows]

    def close(self) -> None:
        """Closes the file."""
        self._file.close()


class Scan:
    """Every customer's folded words, looked at one by one."""

    def __init__(self, customers: Iterable[tuple[int, str, Sequence[str]]]) -> None:
        self._rows = [
            (key, f" {' '.join(_RUN.findall(fold(text)))}", [fold(number) for number in numbers])
            for key, text, numbers in customers
        ]

    def hits(self, text: str) -> set[int]:
        """Customers of whom each word begins a word of the name or address, or a number, or ends one (4 and more).

        Chinese characters that stand together may stand anywhere, but together.
        """
        found = self._rows
        for word in _RUN.findall(fold(text)):
            is_end = len(word) >= SHORTEST_ENDING and any(letter.isdigit() for letter in word)
            start = word if _HAN.match(word) else f" {word}"
            found = [
                row
                for row in found
                if start in row[1]
                or any(number.startswith(word) or (is_end and number.endswith(word)) for number in row[2])
            ]
        return {row[0] for row in found}
