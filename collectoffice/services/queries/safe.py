"""This file is the safe: what should be in it, what a day moved and counted, and whether cash lies there too long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING

from collectoffice.db import deposits, safe
from collectoffice.db.safe import COUNTED_KIND, FIRST_KIND
from collectoffice.domain.day_sheet import Alert, SafeFigures
from collectoffice.services.queries.rules_in_force import policy_of_day, stays_overnight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from collectoffice.db.safe import SafeCount, SafeMove
    from collectoffice.services.office import Office

BANKED_KIND = "deposit_banked"
"""The kind of event by which cash goes to the bank."""
TOO_LONG = "safe_too_long"


@dataclass(frozen=True, slots=True)
class SafeDay:
    """The safe on one day, with the count that stands for it; ``count`` None while it has to be counted."""

    figures: SafeFigures
    count: SafeCount | None
    to_explain: SafeCount | None
    """The count that a reason is about: the day's own newest, else the one that stands for it."""


def safe_day(office: Office, day: date) -> SafeDay:
    """The safe on a day: a count stands for it when nothing moved in or out after it on that day, or on a day before.

    A day that was left and is taken up later is counted by the first count after it; what moved in between is taken off,
    and so is what that count found over or short: it stands on the day that it was found and posted on, and on that sheet
    alone. What was counted, and what followed on the day, is what the day closes with.
    """
    connection = office.file.connection
    moves, last_day = safe.moves_of_safe(connection), day.isoformat()
    counts = safe.counts_of_safe(connection)
    count = _count_for(counts, moves, last_day)
    own = [one for one in counts if one.day == last_day]
    todays = [move for move in moves if move.kind != COUNTED_KIND and move.day == last_day]
    opening_minor = sum(move.amount_minor for move in moves if move.day < last_day)
    in_minor = sum(move.amount_minor for move in todays if move.amount_minor > 0)
    out_minor = -sum(move.amount_minor for move in todays if move.amount_minor < 0)
    expected_minor = opening_minor + in_minor - out_minor
    counted_minor = count.count.total_minor - _moved_between(moves, last_day, count) if count else None
    figures = SafeFigures(
        opening_minor=opening_minor,
        in_minor=in_minor,
        out_minor=out_minor,
        expected_minor=expected_minor,
        counted_minor=counted_minor,
        pieces=dict(count.count.pieces) if count else {},
        reason=_reason(own, is_different=counted_minor not in (None, expected_minor)),
        closing_minor=sum(move.amount_minor for move in moves if move.day <= last_day),
    )
    return SafeDay(figures, count, own[-1] if own else count)


def safe_now(office: Office) -> int:
    """What should be in the safe now, in minor units."""
    return safe.balance_of_safe(office.file.connection)


def stays_in_safe(office: Office) -> int:
    """The cash that a deposit leaves in the safe unless somebody says otherwise.

    The floats of the next tills, or ``safe.stays`` where the office keeps more overnight.
    """
    return max(deposits.newest_floats(office.file.connection), stays_overnight(office))


def safe_alerts(office: Office, day: date) -> tuple[Alert, ...]:
    """Cash, beyond what stays, that is in the safe for more than ``desk.safe_days``; first in, first out.

    Those are calendar days: the rules give a number and no kind of day, and cash in a safe is not safer on a Sunday. The
    alert names the day on which it was due at the bank, so that an office whose bank was shut then sees why. What goes to
    the bank is what came in first; a float that goes out comes back and counts as having stayed.
    """
    limit = policy_of_day(office, day).desk.safe_days
    moves = [move for move in safe.moves_of_safe(office.file.connection) if move.day <= day.isoformat()]
    banked_minor = -sum(move.amount_minor for move in moves if move.kind == BANKED_KIND)
    held = _held_by_day(moves)
    stays_minor = stays_in_safe(office)
    kept = [(since, held_minor - banked_minor - stays_minor) for since, held_minor in held.items()]
    since = next((since for since, old_minor in kept if old_minor > 0), None)
    now_minor = sum(move.amount_minor for move in moves) - stays_minor
    if since is None or now_minor <= 0:
        return ()
    last_allowed = (day - timedelta(days=limit)).isoformat()
    old = [old_minor for on, old_minor in kept if on < last_allowed]
    if not old or old[-1] <= 0:
        return ()
    first_day = date.fromisoformat(since)
    due = first_day + timedelta(days=limit)
    return (Alert(TOO_LONG, min(old[-1], now_minor), since, (day - first_day).days, due.isoformat()),)


def _held_by_day(moves: Sequence[SafeMove]) -> dict[str, int]:
    """What had come into the safe by the end of each day, what went to the bank not taken off."""
    by_day: dict[str, int] = {}
    for move in sorted(moves, key=lambda move: move.day):
        added_minor = 0 if move.kind == BANKED_KIND else move.amount_minor
        by_day[move.day] = by_day.get(move.day, 0) + added_minor
    return dict(zip(by_day, accumulate(by_day.values()), strict=True))


def _count_for(counts: Sequence[SafeCount], moves: Sequence[SafeMove], day: str) -> SafeCount | None:
    """The count that stands for a day: its own newest, or the first one after it, if nothing of the day came later.

    What was found afterwards on a day before changes what this one began with, as any move does.
    """
    found = {COUNTED_KIND, FIRST_KIND}
    others = [move for move in moves if move.day < day or (move.day == day and move.kind not in found)]
    last_move = max((move.event_id for move in others), default=0)
    valid = [count for count in counts if count.event_id > last_move and count.day >= day]
    own = [count for count in valid if count.day == day]
    return own[-1] if own else next(iter(valid), None)


def _reason(own: Sequence[SafeCount], *, is_different: bool) -> str:
    """What was said about a day's own counts: a recount does not take back what the first one found.

    Nothing is said of a difference that changed after the last word about it: a new one needs a reason of its own.
    """
    said = [place for place, one in enumerate(own) if one.reason]
    changed = [place for place, one in enumerate(own) if one.count.total_minor != one.count.expected_minor]
    if is_different and changed and (not said or said[-1] < changed[-1]):
        return ""
    return "; ".join(dict.fromkeys(own[place].reason for place in said))


def _moved_between(moves: Sequence[SafeMove], day: str, count: SafeCount) -> int:
    """What later days moved up to a count that stands for this day, with what that count found if it was made on one."""
    return sum(move.amount_minor for move in moves if move.day > day and move.event_id <= count.event_id)
