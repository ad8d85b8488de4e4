"""This file is the way to an encrypted office on a machine without its key: the recovery passphrase, asked until it is right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from collectoffice.domain.errors import OfficeFileDamaged, PassphraseWrong, RecoveryMissing, RecoveryUnreadable, Refusal
from collectoffice.i18n import refusals
from collectoffice.ui.front import Front

Ask = Callable[[QWidget, str], str | None]
"""Says a sentence and asks for the passphrase; None where nobody wants to go on."""


def ask_passphrase(window: QWidget, said: str) -> str | None:
    """Asks in a small box; the letters are not shown."""
    typed, goes_on = QInputDialog.getText(window, window.windowTitle(), said, QLineEdit.EchoMode.Password)
    return typed if goes_on else None


def recover(front: Front, why: Refusal, unwrap: Callable[[str], object], ask: Ask = ask_passphrase) -> bool:
    """Asks for the passphrase until ``unwrap`` takes it, saying each time what was wrong; False where somebody gave up."""
    said = why
    while (typed := ask(front.window, refusals.sentence(said, front.look.language, front.look.currency))) is not None:
        try:
            unwrap(typed)
        except (PassphraseWrong, RecoveryMissing, RecoveryUnreadable, OfficeFileDamaged) as refusal:
            said = refusal
        else:
            return True
    return False
