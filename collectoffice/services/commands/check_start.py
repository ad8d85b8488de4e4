"""This file is the self-check of a start: what it found stops the taking of money, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from collectoffice.db import heads, self_check
from collectoffice.db.self_check import SelfChecked
from collectoffice.db.verification import Check, verify_start
from collectoffice.domain.errors import BooksStopped, Refusal
from collectoffice.services.acting import now_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from collectoffice.services.office import Office

MS = 1_000


@dataclass(frozen=True, slots=True)
class StartChecked:
    """What a start found."""

    checks: tuple[Check, ...]
    stop: Refusal | None
    """Why no money is taken; None where all is well."""
    ms: int


def check_start(office: Office, is_cancelled: Callable[[], bool] = lambda: False) -> StartChecked:
    """Looks at schema, heads, newest links and events, and at every page once a week or after an unclean end.

    Reads alone: it may run beside whoever writes. What it did is kept in the machine's own store, unless it was cancelled.
    The whole of the books is for ``verify``, which takes longer.
    """
    store, today = office.file.store, office.clock().date()
    is_due = self_check.is_quick_check_due(store, today)
    began = perf_counter()
    checks = tuple(verify_start(office.file.connection, store, with_quick_check=is_due))
    ms = round((perf_counter() - began) * MS)
    if is_cancelled():
        return StartChecked(checks, None, ms)
    found = next((check for check in checks if check.ok is False), None)
    last = self_check.last_self_check(store)
    looked_through = today.isoformat() if is_due and found is None else last.quick_check_on if last else ""
    done = SelfChecked(now_text(office), looked_through, ms, found.name if found else "")
    self_check.note_self_check(store, done, is_whole=is_due and found is None)
    return StartChecked(checks, None if found is None else _refusal(office, found), ms)


def interrupt(office: Office) -> None:
    """Ends the question that is being asked of this office's file, from whatever thread."""
    office.file.connection.interrupt()


def stop_money(office: Office, stop: Refusal) -> None:
    """From now on nothing goes into a drawer or out of it, and no receipt gets a number, in this open office."""
    office.file.stopped = stop


def _refusal(office: Office, found: Check) -> Refusal:
    if found.name == "head":
        older = heads.stop_of(office.file.connection, office.file.store.heads())
        if older is not None:
            return older
    return BooksStopped(found=found.name, fault=found.found)
