"""This file is the recovery passphrase at the window's start, tested: asked until it is right, or until somebody gives up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from collectoffice.db.machine_store import MachineStore
from collectoffice.domain.errors import OfficeEncrypted
from collectoffice.services.commands.encrypt_office import Passphrase, encrypt_office
from collectoffice.shelf import Shelf
from collectoffice.ui.front import Front
from collectoffice.ui.preferences.kept import Kept
from collectoffice.ui.recovering import recover
from tests.builders import make_desk

WORDS = "con trâu trắng đi bơi"


@pytest.fixture
def front(qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    made = Front(qapp, Kept(tmp_path / "window.ini"))
    yield made
    made.window.close()
    made.window.deleteLater()


def test_an_encrypted_office_opens_on_a_new_machine_once_the_passphrase_is_right(front: Front, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    encrypt_office(desk.office, desk.who("admin"), Passphrase(WORDS, WORDS))
    desk.close()
    new = Shelf(desk.shelf.resources, tmp_path / "new_machine")
    typed, said = iter(["không phải câu này", WORDS]), []

    def type_next(_window: QWidget, sentence: str) -> str | None:
        said.append(sentence)
        return next(typed)

    with pytest.raises(OfficeEncrypted) as refused:
        new.read(desk.folder)
    assert recover(front, refused.value, lambda words: new.recover(desk.folder, words), type_next)
    assert len(said) == 2
    assert said[0] != said[1], "the second time it says what was wrong"
    office = new.read(desk.folder)
    assert office.file.facts.code == "KH01"
    office.file.close()


def test_who_does_not_know_it_leaves_everything_as_it_was(front: Front, tmp_path: Path) -> None:
    why = OfficeEncrypted(folder=str(tmp_path))
    shelf = Shelf(tmp_path, tmp_path / "state")
    assert not recover(front, why, lambda words: shelf.recover(tmp_path, words), lambda _window, _said: None)
    assert MachineStore(tmp_path / "state", "x").key() is None
    assert not (tmp_path / "state").exists()
