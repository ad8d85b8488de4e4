"""This file is the crash reports: what the program was doing when it met a bug, without a value of what it was doing it with.

An exception's own words are left out on purpose: they quote what somebody typed, a name or a path. What is kept of them is
what the system and SQLite say by number.
"""

from __future__ import annotations

import atexit
import errno
import faulthandler
import logging
import os
import platform
import sys
import threading
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import PurePath
from typing import IO, TYPE_CHECKING

from collectoffice import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

CRASH_FILES = 20
"""The newest so many are kept."""
LONGEST_STACK = 60
"""Frames; a function that called itself for ever shows its two ends."""
LONGEST_CHAIN = 5
_HOMES = ("collectoffice", "site-packages", "bench", "tests")
_log = logging.getLogger(__name__)
_numbers = count(1)


class CrashReports(logging.Handler):
    """Writes a file for every critical record that carries an exception; never raises, whatever the disk says."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.CRITICAL)
        self.folder = folder

    def emit(self, record: logging.LogRecord) -> None:
        """Writes one report."""
        error = record.exc_info[1] if record.exc_info else None
        if error is None:
            return
        try:
            self._write(report(error, record), _moment(record))
        except OSError:
            return

    def _write(self, text: str, at: datetime) -> None:
        name = f"crash-{at:%Y%m%d-%H%M%S}-{os.getpid()}-{next(_numbers):03}.txt"
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (self.folder / name).write_text(text, "utf-8")
        for old in sorted(self.folder.glob("crash-*.txt"))[:-CRASH_FILES]:
            old.unlink(missing_ok=True)


def report(error: BaseException, record: logging.LogRecord) -> str:
    """A crash report: version, platform, moment, thread, what the program noted, the stack."""
    lines = [
        f"collectoffice {__version__}",
        f"python {platform.python_version()} on {platform.platform()}",
        f"at {_moment(record).isoformat(timespec='seconds')}",
        f"thread {record.threadName}",
        f"{record.name}: {record.msg}",
        "",
        plain_stack(error),
        "",
    ]
    return "\n".join(lines)


def _moment(record: logging.LogRecord) -> datetime:
    return datetime.fromtimestamp(record.created, UTC).astimezone()


def plain_stack(error: BaseException) -> str:
    """The stack of an exception and of what it came from, by file, line and function; no local value, no message."""
    chain: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in chain and len(chain) < LONGEST_CHAIN:
        chain.append(at)
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    return "\nthen\n".join("\n".join(_lines_of(one)) for one in reversed(chain))


def plain_words(error: BaseException) -> str:
    """What an exception says without quoting anybody: its kind, and the system's or SQLite's own code."""
    kind = type(error).__name__
    if isinstance(error, OSError) and error.errno is not None:
        return f"{kind} [{errno.errorcode.get(error.errno, error.errno)}]"
    code = getattr(error, "sqlite_errorname", None)
    return f"{kind} [{code}]" if isinstance(code, str) else kind


def watch_for_bugs() -> None:
    """From now on a bug that nobody caught, on whatever thread, becomes a critical record."""
    sys.excepthook = _met
    threading.excepthook = _met_on_thread
    sys.unraisablehook = _met_in_passing


def _met(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if isinstance(error, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.critical("a bug that nobody caught", exc_info=(kind, error, trace))


def _met_on_thread(found: threading.ExceptHookArgs) -> None:
    if found.exc_value is not None and not isinstance(found.exc_value, SystemExit):
        _log.critical("a thread ended by a bug", exc_info=found.exc_value)


def _met_in_passing(found: sys.UnraisableHookArgs) -> None:
    """While something was cleared away; nothing hangs on it."""
    if found.exc_value is not None:
        _log.error("a bug while something was cleared away", exc_info=found.exc_value)


def watch_for_aborts(folder: Path) -> None:
    """A crash below Python (a driver, a font) kills the process; its stacks go to a file that is gone after a clean end."""
    path = folder / f"abort-{os.getpid()}.txt"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for old in sorted(folder.glob("abort-*.txt"), key=lambda each: each.stat().st_mtime)[:-CRASH_FILES]:
            old.unlink(missing_ok=True)
        file = path.open("a", encoding="utf-8")  # a number of a process comes again; its report stays
    except OSError:
        return
    faulthandler.enable(file, all_threads=True)
    atexit.register(_end_watch, file, path)


def _end_watch(file: IO[str], path: Path) -> None:
    faulthandler.disable()
    file.close()
    with suppress(OSError):
        if path.stat().st_size == 0:
            path.unlink()


def _lines_of(error: BaseException) -> Iterator[str]:
    frames = [f"  {short_path(frame.filename)}:{frame.lineno} {frame.name}" for frame in _frames(error)]
    if len(frames) > LONGEST_STACK:
        half = LONGEST_STACK // 2
        frames = [*frames[:half], f"  … {len(frames) - LONGEST_STACK} more …", *frames[-half:]]
    yield from frames
    yield plain_words(error)


def _frames(error: BaseException) -> list[traceback.FrameSummary]:
    return traceback.StackSummary.extract(
        ((frame, line) for frame, line in traceback.walk_tb(error.__traceback__)), lookup_lines=False
    )


def short_path(path: str) -> str:
    """A file from the folder of its program on: where that lies names the user of the PC."""
    parts = PurePath(path).parts
    for home in _HOMES:
        if home in parts[:-1]:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(home) :])
    return "/".join(parts[-2:])
