"""This file is the program's log: what it did and which bugs it met, never a name, a phone, a customer's code or a sum.

Only this program's own lines go in; a bug's line has its stack without the exception's words (``crash_reports``).
"""

from __future__ import annotations

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from collectoffice.crash_reports import CrashReports, plain_stack, watch_for_aborts, watch_for_bugs

LOG_BYTES = 1_000_000
LOG_FILES = 5
"""Besides the one that is being written: six megabytes at most."""
LOGS, CRASHES = "logs", "crashes"
PROGRAM = "collectoffice"


def start_log(state: Path) -> None:
    """Opens the log and the crash reports in the machine's own store; a second call changes the place.

    A store that cannot be written keeps nobody from working: there is no log then.
    """
    root = logging.getLogger()
    for old in [handler for handler in root.handlers if isinstance(handler, Log | CrashReports)]:
        root.removeHandler(old)
        old.close()
    root.addHandler(CrashReports(state / CRASHES))
    with suppress(OSError):
        folder = state / LOGS
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        root.addHandler(Log(folder / "collectoffice.log"))
    root.setLevel(logging.INFO)


def watch(state: Path) -> None:
    """Opens the log for a whole process: a bug that nobody catches is written down, too, and a hard abort."""
    start_log(state)
    watch_for_bugs()
    watch_for_aborts(state / CRASHES)


class Lines(logging.Formatter):
    """A line for a record; under it, for a bug, the stack without values."""

    def format(self, record: logging.LogRecord) -> str:
        """Moment, level, where, what."""
        line = f"{self.formatTime(record)} {record.levelname} {record.name} {record.getMessage()}"
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else f"{line}\n{plain_stack(error)}"


class Log(RotatingFileHandler):
    """A few rotating files; a window and commands write the same one side by side."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True)
        self.setFormatter(Lines())
        self.addFilter(logging.Filter(PROGRAM))

    def doRollover(self) -> None:  # noqa: N802 - as logging calls it
        """Begins a new file. Windows renames none that another process has open: then the old one just grows on."""
        if self.stream is not None:
            self.stream.close()
        path = Path(self.baseFilename)
        aside = path.with_suffix(".turning")
        try:
            path.replace(aside)
            aside.replace(path)
        except OSError:
            self.stream = self._open()
            return
        super().doRollover()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - as logging calls it
        """A full disk costs a line of the log, and no more."""
