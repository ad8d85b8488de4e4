"""This file is what the set-up guide is handed of this PC, and what it asks of the workshop behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QImage

from collectoffice.domain.policy import Policy
from collectoffice.ui.set_up.draft import Draft, DraftFile


@dataclass(frozen=True, slots=True)
class Trial:
    """A test page: for which paper on which printer, under which country's letters, headed by which office."""

    policy: Policy
    office: str
    printer: str
    paper: str


@dataclass(frozen=True, slots=True)
class Told:
    """The office as the guide was told of it: the draft, and beside it what is never kept."""

    draft: Draft
    user: str
    """The user name of whoever sits at the counter."""
    pin: str
    colleague_pin: str
    passphrase: tuple[str, str] | None
    """As it was typed both times; None for an office that is not encrypted."""


class Workshop(Protocol):
    """Printers, papers and the making of an office: heavy, and not needed for the guide's first picture."""

    def now(self) -> datetime:
        """The local time."""

    def printers(self) -> tuple[list[str], str]:
        """The printers of this PC, and the system's own choice."""

    def print_test(self, trial: Trial) -> None:
        """Prints a test page; refuses with ``PrinterUnavailable``."""

    def picture_of_test(self, trial: Trial, height: int) -> QImage:
        """The test page as it would come out, so many dots high."""

    def check_office(self, code: str, folder: Path) -> None:
        """Refuses a code or a folder that no office can be made with."""

    def make(self, folder: Path, told: Told) -> int:
        """Makes the office and takes the practice data in, if they are wanted; returns how many rows were taken."""


@dataclass(frozen=True, slots=True)
class SetUpTools:
    """What the guide is handed of this PC."""

    policies: tuple[Policy, ...]
    """Every policy that ships, oldest first."""
    workshop: Callable[[], Workshop]
    """Opened when it is first asked for."""
    user_name_of: Callable[[str], str]
    draft: DraftFile
    folder: Path
    """Where the office is proposed, or was asked for at the start."""
    is_folder_chosen: bool
