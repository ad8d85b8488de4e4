"""This file is what the header says of the backup: when the books were last backed up, what waits, and since when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from collectoffice.services.queries.backups import BooksSafety
from collectoffice.ui import figures
from collectoffice.ui.look import Look


@dataclass(frozen=True, slots=True)
class SafetyWords:
    """One line of the header: its sentence, and whether somebody should look after it."""

    text: str
    is_warning: bool


def safety_words(safety: BooksSafety, now: datetime, look: Look, *, may_set: bool) -> SafetyWords | None:
    """How safe the books are, calmly; None where no place was chosen, but for those who may choose one."""
    translate = QCoreApplication.translate
    if safety.place is None:
        return SafetyWords(translate("Safety", "No backup place"), is_warning=True) if may_set else None
    if safety.waits_since is not None:
        return _waiting(safety, safety.waits_since, now, look)
    made = safety.backed_up_at
    if made is None:
        return SafetyWords(translate("Safety", "No backup yet"), is_warning=True)
    if safety.is_late(made, now):
        days = (now.date() - made.date()).days
        return SafetyWords(translate("Safety", "Last backup %n day(s) ago", "", days), is_warning=True)
    said = translate("Safety", "Saved. Backed up {when}").format(when=_when(made, now, look))
    return SafetyWords(said, is_warning=False)


def _waiting(safety: BooksSafety, since: datetime, now: datetime, look: Look) -> SafetyWords:
    """Said from the first moment on; a warning once it lasts longer than the office lets pass."""
    translate = QCoreApplication.translate
    if safety.is_late(since, now):
        days = (now.date() - since.date()).days
        return SafetyWords(translate("Safety", "Backup waits for %n day(s)", "", days), is_warning=True)
    said = translate("Safety", "Saved. Backup waits since {when}").format(when=_when(since, now, look))
    return SafetyWords(said, is_warning=False)


def _when(moment: datetime, now: datetime, look: Look) -> str:
    """The hour of today, the day of another."""
    return figures.clock(moment) if moment.date() == now.date() else look.short_day(moment.date())
