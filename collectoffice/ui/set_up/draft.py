"""This file is what was typed into the set-up guide, kept as it goes; never a PIN."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pathlib import Path

STEPS: Final = ("office", "policy", "look", "papers", "data", "people", "done")
"""The guide's steps in their order; the office is made by going on from ``people``."""


@dataclass(slots=True)
class Draft:
    """An office that is being described. Everything has a value that a working office can be made with."""

    step: str = STEPS[0]
    folder: str = ""
    code: str = ""
    name: str = ""
    address: str = ""
    phone: str = ""
    tax_code: str = ""
    is_practice: bool = False
    policy: str = ""
    receipt: str = "a5"
    """The paper of receipts: ``a5`` or ``80mm``."""
    printers: dict[str, str] = field(default_factory=dict)
    """The printer of each paper."""
    verdicts: dict[str, str] = field(default_factory=dict)
    """How the test page of each paper came out: ``right``, ``cut_off`` or ``nothing``."""
    data: str = ""
    """``import``, ``practice`` or ``later``; "" until somebody chose."""
    administrator: str = ""
    counter: str = "alone"
    """Who sits at the counter: ``alone`` (the administrator, in an office of one person), ``cashier`` or ``supervisor``."""
    colleague: str = ""

    @property
    def first_data(self) -> str:
        """What the office begins with: an office to practise in has something to practise with."""
        if self.data == "practice" and not self.is_practice:
            return "import"
        return self.data or ("practice" if self.is_practice else "import")


class DraftFile:
    """A small file in the machine's store; one that cannot be read counts as a fresh start."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Draft:
        """What was typed last time."""
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return Draft()
        return _draft(kept) if isinstance(kept, dict) else Draft()

    def write(self, draft: Draft) -> None:
        """Keeps a draft, whole or not at all. A disk that takes nothing now is no reason to stop the one who types."""
        beside = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("w", encoding="utf-8") as file:
                json.dump(asdict(draft), file, ensure_ascii=False)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self._path)
        except OSError:
            return

    def remove(self) -> None:
        """Forgets the draft: its office is made."""
        self._path.unlink(missing_ok=True)


def _draft(kept: dict[str, Any]) -> Draft:
    made = Draft()
    for each in fields(Draft):
        before, value = getattr(made, each.name), kept.get(each.name)
        if type(value) is not type(before):
            continue
        if isinstance(value, dict):
            value = {str(paper): str(said) for paper, said in value.items()}
        setattr(made, each.name, value)
    if made.step not in STEPS[:-1]:
        made.step = STEPS[0]
    return made
