"""This file is the program's end of the reading child: it starts it, asks, waits with one eye on the clock, and kills it."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, Self, cast

from collectoffice.domain.errors import Cancelled, WorkbookUnreadable
from collectoffice.exchange.frames import Cell, SheetHead, pack_json, read_frame, unpack_json, untag_cell, write_frame
from collectoffice.exchange.reader_child import BROKEN, CHUNK, END, HEAD, ODD, ROWS

READER_FLAG = "--read-workbook"
"""The first argument by which the frozen program knows that it is the reading child (``reader_child.main``)."""

TIME_LIMIT_SECONDS = 180.0
_POLL_SECONDS = 0.05
_FRAMES_AHEAD = 6
_PIPE_BYTES = 1024 * 1024
"""Room in the pipe where the system lets one ask, so that a chunk passes in one go."""
_BROKEN_WORDS = {"PasswordError": "password", "ZipError": "damaged", "XmlError": "damaged", "too_large": "too_large"}


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows by column, still packed."""

    last_row: int
    numbers: list[int]
    """Their row numbers as Excel shows them."""
    columns: list[bytes]


@dataclass(frozen=True, slots=True)
class OddRow:
    """A row without a customer code or a bill number: the total line, a signature, a heading in between."""

    number: int
    cells: list[Cell]


def child_command(path: Path) -> list[str]:
    """How the child is started: the one place that knows whether the program is frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READER_FLAG, str(path)]
    return [sys.executable, "-P", "-m", "collectoffice.exchange.reader_child", str(path)]


class ReaderChild:
    """One child process for one file; leaving the ``with`` block ends it, whatever it is doing."""

    def __init__(self, path: Path, cancelled: Callable[[], bool], seconds: float = TIME_LIMIT_SECONDS) -> None:
        self._cancelled = cancelled
        self._deadline = time.monotonic() + seconds
        self._frames: queue.Queue[bytes | None] = queue.Queue(_FRAMES_AHEAD)
        self._is_over = False
        root = str(Path(__file__).resolve().parents[2])
        known = os.environ.get("PYTHONPATH", "")
        self._process = subprocess.Popen(
            child_command(path),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            pipesize=_PIPE_BYTES,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, known)))},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._listener = threading.Thread(target=self._listen, name="workbook reader", daemon=True)
        self._listener.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over = True
        self._process.kill()
        self._process.wait()
        while self._listener.is_alive():
            self._drain()
            self._listener.join(_POLL_SECONDS)
        for pipe in (self._process.stdin, self._process.stdout):
            cast("IO[bytes]", pipe).close()

    def ask_head(self, sheet: str, rows: int, drop: list[str]) -> None:
        """Ask for the first rows of a sheet; ``drop`` names sheets that are not needed again."""
        self._ask(HEAD, {"sheet": sheet, "rows": rows, "drop": drop})

    def head(self, sheet: str) -> SheetHead:
        """The answer to ``ask_head``."""
        answer = cast("dict[str, object]", unpack_json(self._next(HEAD)))
        rows = cast("list[list[str]]", answer["rows"])
        return SheetHead(sheet, [[untag_cell(cell) for cell in row] for row in rows], cast("int", answer["height"]))

    def rows(self, sheet: str, *, first: int, columns: list[int], keys: list[int]) -> Iterator[Chunk | OddRow]:
        """The sheet's rows from row ``first`` on: these columns of the rows that have something in a key column."""
        self._ask(ROWS, {"sheet": sheet, "first": first, "columns": columns, "keys": keys, "drop": []})
        while (body := self._next(CHUNK, ODD, END))[:1] != END:
            if body[:1] == ODD:
                number, cells = cast("tuple[int, list[str]]", unpack_json(body))
                yield OddRow(number, [untag_cell(cell) for cell in cells])
            else:
                yield _open_chunk(body)

    def _ask(self, tag: bytes, question: dict[str, object]) -> None:
        try:
            write_frame(cast("BinaryIO", self._process.stdin), pack_json(tag, question))
        except OSError:
            self._refuse_broken(b"")

    def _next(self, *tags: bytes) -> bytes:
        """The next message, while the clock runs and nobody cancels."""
        while True:
            if self._cancelled():
                raise Cancelled
            if time.monotonic() > self._deadline:
                raise WorkbookUnreadable(why="too_long")
            try:
                body = self._frames.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
            if body is None or body[:1] not in tags:
                self._refuse_broken(body or b"")
            return cast("bytes", body)

    def _refuse_broken(self, body: bytes) -> None:
        word = body[1:].decode("ascii", "replace") if body[:1] == BROKEN else ""
        raise WorkbookUnreadable(why=_BROKEN_WORDS.get(word, "crashed"), reader=word)

    def _listen(self) -> None:
        """Bring the child's messages into the queue; runs in its own thread because pipes cannot be waited on everywhere."""
        stream = cast("BinaryIO", self._process.stdout)
        while not self._is_over:
            body = read_frame(stream)
            self._frames.put(body)
            if body is None:
                return

    def _drain(self) -> None:
        while not self._frames.empty():
            self._frames.get_nowait()


def _open_chunk(body: bytes) -> Chunk:
    count = int.from_bytes(body[1:5], "big")
    sizes = array("q")
    end = 5 + count * sizes.itemsize
    sizes.frombytes(body[5:end])
    parts: list[bytes] = []
    for size in sizes[1:]:
        parts.append(body[end : end + size])
        end += size
    numbers = array("q")
    numbers.frombytes(parts[0])
    return Chunk(sizes[0], numbers.tolist(), parts[1:])
