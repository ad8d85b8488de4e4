"""This file is what the set-up guide may rely on in its draft: what was typed comes back, whatever happened to the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from collectoffice.ui.set_up.draft import Draft, DraftFile


def test_what_was_typed_comes_back_at_the_same_step(tmp_path: Path) -> None:
    draft = Draft(step="papers", name="Điện lực Tân Châu", is_practice=True, printers={"a5": "XP-80C"})
    DraftFile(tmp_path / "state" / "set_up.json").write(draft)
    assert DraftFile(tmp_path / "state" / "set_up.json").read() == draft


def test_no_pin_has_a_place_in_it() -> None:
    assert not [name for name in Draft.__slots__ if "pin" in name]


@pytest.mark.parametrize("torn", ["", "{", "[]", '{"step": 7, "printers": []}', '{"step": "done"}', "\x00\xff"])
def test_a_torn_or_strange_file_is_a_fresh_start(tmp_path: Path, torn: str) -> None:
    (tmp_path / "draft").write_text(torn, encoding="latin-1")
    assert DraftFile(tmp_path / "draft").read() == Draft()


def test_a_field_that_is_strange_does_not_take_the_others_away(tmp_path: Path) -> None:
    (tmp_path / "draft").write_text('{"name": "Tân Châu", "is_practice": "yes", "unknown": 1}', encoding="utf-8")
    assert DraftFile(tmp_path / "draft").read() == Draft(name="Tân Châu")


def test_a_made_office_leaves_no_draft(tmp_path: Path) -> None:
    file = DraftFile(tmp_path / "draft")
    file.write(Draft(name="Tân Châu"))
    file.remove()
    file.remove()
    assert file.read() == Draft()


def test_practice_data_is_for_practice_alone() -> None:
    assert Draft(is_practice=True).first_data == "practice"
    assert Draft().first_data == "import"
    assert Draft(data="practice").first_data == "import"
    assert Draft(is_practice=True, data="later").first_data == "later"
