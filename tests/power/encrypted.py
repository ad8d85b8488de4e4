"""This file is the encrypted office of these tests: encrypted by its administrator, as an office does it."""

from __future__ import annotations

from pathlib import Path

import pytest

from collectoffice.db import recovery
from collectoffice.services.commands.encrypt_office import Passphrase, encrypt_office
from tests.builders import Desk, make_desk

QUICK = recovery.Slowness(64, 1)
"""As little as Argon2id takes: a test is no attacker."""
PASSPHRASE = Passphrase("con trâu trắng đi bơi", "con trâu trắng đi bơi")


def make_encrypted_desk(place: Path) -> Desk:
    """An office as ``make_desk`` makes it, encrypted; its key is in the machine's store beside it."""
    desk = make_desk(place)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(recovery, "SLOW", QUICK)
        encrypt_office(desk.office, desk.who("admin"), PASSPHRASE)
    desk.reopen()
    return desk
