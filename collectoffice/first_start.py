"""This file is the first start: the set-up guide shown at once, with a workshop behind it that opens when it is needed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from collectoffice.domain.user_name import user_name_of
from collectoffice.log import start_log
from collectoffice.shipped import shipped_pinyin, shipped_policies
from collectoffice.ui.set_up.controller import SetUpController, on_offer
from collectoffice.ui.set_up.draft import DraftFile
from collectoffice.ui.set_up.view import SetUpView
from collectoffice.ui.set_up.workshop import SetUpTools

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType

    from collectoffice.ui.front import Front
    from collectoffice.ui.set_up.workshop import Workshop

SET_UP = "set_up"
DRAFT_FILE = "set_up.json"
FIRST_USER = "thungan"
"""The user name of a cashier whose name gives none."""


def begin(
    front: Front, resources: Path, state: Path, folder: Path, *, is_chosen: bool, then: Callable[[Path, str], None]
) -> SetUpController:
    """Shows the guide for a folder; ``is_chosen`` says that somebody named it at the start.

    ``then`` goes on with the office that was made: its folder, and the screen that opens after the first sign-in.
    """
    start_log(state)
    tools = _tools(resources, state, folder, is_chosen=is_chosen)
    view = SetUpView(front.look, on_offer(tools.policies), tools.user_name_of)
    front.window.add_screen(SET_UP, view)
    guide = SetUpController(front, view, tools)
    guide.finished.connect(then)
    guide.begin()
    front.window.open(SET_UP, framed=False)
    front.window.show()
    return guide


def _tools(resources: Path, state: Path, folder: Path, *, is_chosen: bool) -> SetUpTools:
    pinyin = shipped_pinyin(resources)

    @cache
    def workshop() -> Workshop:
        opened: Workshop = first_office_floor().FirstOffice(resources, state)
        return opened

    return SetUpTools(
        policies=shipped_policies(resources),
        workshop=workshop,
        user_name_of=lambda name: user_name_of(name, pinyin, FIRST_USER),
        draft=DraftFile(state / DRAFT_FILE),
        folder=folder,
        is_folder_chosen=is_chosen,
    )


def first_office_floor() -> ModuleType:
    """Printers, papers and the making of an office, opened late: the guide's first picture needs none of them."""
    from collectoffice import first_office  # noqa: PLC0415 - one of the doors that open late

    return first_office
