"""This file is who may do what, in which state, and whose approval it takes: one table, asked by every desk.

A rule stands for an act in one state. A role that the rule names may do it alone (``None``) or with the approval of a second
person of the role it says; a role it does not name is refused with ``NotAllowed``. A rule without roles is a state in which
nobody may, and names the refusal.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, cast, get_args

from collectoffice.domain import errors
from collectoffice.domain.errors import NotAllowed

Role = Literal["cashier", "collector", "supervisor", "dispatcher", "auditor", "administrator"]
ROLES: tuple[Role, ...] = get_args(Role)

Act = Literal[
    "add_counter",
    "add_staff",
    "adjust_bill",
    "answer_for",
    "archive_year",
    "bank_deposit",
    "bounce_cheque",
    "cancel_deposit",
    "change_customer",
    "change_own_pin",
    "change_pin",
    "change_role",
    "change_setting",
    "close_day",
    "close_till",
    "confirm_clock",
    "confirm_deposit",
    "confirm_machine",
    "correct_till",
    "count_safe",
    "count_till",
    "dispute_bill",
    "drop_paper",
    "encrypt_office",
    "erase_customer",
    "exchange_notes",
    "explain_difference",
    "export_payments",
    "from_safe",
    "import_workbook",
    "lift_cash_only",
    "lock_staff",
    "make_backup",
    "make_deposit",
    "manage_forms",
    "move_credit",
    "move_payment",
    "open_till",
    "pay_in",
    "pay_out",
    "print_receipt",
    "read_till",
    "reconcile_till",
    "record_counterfeit",
    "record_form",
    "refund_credit",
    "restore_office",
    "reverse_payment",
    "see_day",
    "see_staff",
    "see_tender",
    "set_backup_place",
    "settle_difference",
    "take_payment",
    "turn_in",
    "void_payment",
    "waive_late_fee",
    "watch",
    "write_off_difference",
]
ACTS: tuple[Act, ...] = get_args(Act)

State = Literal[
    "any",
    "till_open",
    "till_counting",
    "till_closed",
    "no_till",
    "own_in_time",
    "late_or_large",
    "about_staff",
    "about_administrator",
    "within_limit",
    "above_limit",
]
"""``till_open``, ``till_counting``, ``till_closed``: the till that the act is about: the own one, the payment's, the one named.
``no_till``: the one who acts has none that is open. ``own_in_time``: one's own payment, within ``desk.undo_minutes`` and
``desk.undo_limit``; else ``late_or_large``. ``about_administrator``: the person concerned is one or would become one.
``above_limit``: more than ``desk.waive_limit``."""

Approver = Literal["supervisor", "administrator"]
APPROVERS: Mapping[Approver, frozenset[Role]] = {
    "supervisor": frozenset({"supervisor", "administrator"}),
    "administrator": frozenset({"administrator"}),
}
"""Who may approve where the table asks for this role; never the one who acts."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Who may do an act in one state: each role with the approver it needs, None where it acts alone."""

    state: State
    roles: Mapping[Role, Approver | None]
    refusal: str = NotAllowed.__name__
    """What is refused to a role that is not named."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the table."""

    act: Act
    state: State
    role: Role
    is_allowed: bool
    approver: Approver | None
    refusal: str
    """The refusal where it is not allowed, else ""."""


def _alone(*roles: Role) -> dict[Role, Approver | None]:
    return dict.fromkeys(roles)


_CASHIER = _alone("cashier")
_HEADS = _alone("supervisor", "administrator")
_DESK = _alone("cashier", "supervisor", "administrator")
_READERS = _alone("supervisor", "auditor", "administrator")
_WITH_SUPERVISOR: Mapping[Role, Approver | None] = {"cashier": "supervisor"}
_CASHIER_APPROVED: Mapping[Role, Approver | None] = {"cashier": "supervisor", "supervisor": None}
_TWO_PERSONS: Mapping[Role, Approver | None] = {"cashier": "supervisor", "supervisor": "supervisor"}
_NO_TILL = Rule("no_till", {}, errors.NoOpenTill.__name__)
_COUNTING = Rule("till_counting", {}, errors.TillCounting.__name__)


_ABOUT_PEOPLE = (Rule("about_staff", _HEADS), Rule("about_administrator", _alone("administrator")))


def _in_open_till(roles: Mapping[Role, Approver | None]) -> tuple[Rule, ...]:
    """An act that takes an open till of the one who acts."""
    return (Rule("till_open", roles), _COUNTING, _NO_TILL)


def _of_closed_till(roles: Mapping[Role, Approver | None]) -> tuple[Rule, ...]:
    """An act about a till that is closed, whoever's it was."""
    not_closed = errors.TillNotClosed.__name__
    return (Rule("till_closed", roles), Rule("till_open", {}, not_closed), Rule("till_counting", {}, not_closed))


RULES: Mapping[Act, tuple[Rule, ...]] = {
    # People and the office
    "add_staff": _ABOUT_PEOPLE,
    "change_role": _ABOUT_PEOPLE,
    "lock_staff": _ABOUT_PEOPLE,
    "change_pin": _ABOUT_PEOPLE,
    "change_own_pin": (Rule("any", _alone(*ROLES)),),
    "see_staff": (Rule("any", _alone(*ROLES)),),
    "add_counter": (Rule("any", _HEADS),),
    "change_setting": (Rule("any", _HEADS),),
    "answer_for": (Rule("any", _HEADS),),
    "encrypt_office": (Rule("any", _alone("administrator")),),
    "erase_customer": (Rule("any", _alone("administrator")),),
    "confirm_clock": (Rule("any", {"cashier": "supervisor", "supervisor": None, "administrator": None}),),
    "confirm_machine": (Rule("any", {"cashier": "supervisor", "supervisor": None, "administrator": None}),),
    # The till
    "open_till": (
        Rule("no_till", _CASHIER),
        Rule("till_open", {}, errors.TillAlreadyOpen.__name__),
        Rule("till_counting", {}, errors.TillAlreadyOpen.__name__),
    ),
    "read_till": (Rule("any", _alone("cashier", "supervisor", "auditor", "administrator")),),
    "count_till": (Rule("till_open", _CASHIER), Rule("till_counting", _CASHIER), _NO_TILL),
    "close_till": (Rule("till_open", _CASHIER), Rule("till_counting", _CASHIER), _NO_TILL),
    "pay_in": _in_open_till(_CASHIER),
    "pay_out": _in_open_till(_WITH_SUPERVISOR),
    "turn_in": _in_open_till(_WITH_SUPERVISOR),
    "from_safe": _in_open_till(_WITH_SUPERVISOR),
    "exchange_notes": _in_open_till(_CASHIER),
    "record_counterfeit": _in_open_till(_CASHIER),
    "see_tender": (Rule("any", _alone("cashier", "supervisor")),),
    "explain_difference": _of_closed_till(_alone("cashier", "supervisor")),
    "settle_difference": _of_closed_till(_alone("supervisor")),
    "write_off_difference": _of_closed_till({"supervisor": "administrator"}),
    "correct_till": _of_closed_till(_CASHIER_APPROVED),
    "reconcile_till": _of_closed_till(_alone("supervisor")),
    # Money
    "take_payment": _in_open_till(_CASHIER),
    "print_receipt": (Rule("any", _DESK),),
    "void_payment": (
        Rule("own_in_time", _alone("cashier", "supervisor")),
        Rule("late_or_large", _CASHIER_APPROVED),
        _COUNTING,
        Rule("till_closed", {}, errors.UndoTooLate.__name__),
        Rule("no_till", _alone("supervisor"), errors.NoOpenTill.__name__),
    ),
    "reverse_payment": (
        Rule("till_closed", _TWO_PERSONS),
        Rule("till_open", {}, errors.TillStillOpen.__name__),
        Rule("till_counting", {}, errors.TillStillOpen.__name__),
    ),
    "move_payment": (Rule("any", _CASHIER_APPROVED),),
    "bounce_cheque": (Rule("any", _alone("supervisor")),),
    "lift_cash_only": (Rule("any", _alone("supervisor")),),
    "refund_credit": _in_open_till(_WITH_SUPERVISOR),
    "move_credit": (Rule("any", _CASHIER_APPROVED),),
    # Bills and customers
    "import_workbook": (Rule("any", _HEADS),),
    "adjust_bill": (Rule("any", _TWO_PERSONS),),
    "waive_late_fee": (Rule("within_limit", _CASHIER_APPROVED), Rule("above_limit", _TWO_PERSONS)),
    "dispute_bill": (Rule("any", _alone("cashier", "supervisor")),),
    "change_customer": (Rule("any", _HEADS),),
    # Safe, bank, day
    "count_safe": (Rule("any", _CASHIER_APPROVED),),
    "make_deposit": (Rule("any", _CASHIER_APPROVED),),
    "cancel_deposit": (Rule("any", _CASHIER_APPROVED),),
    "bank_deposit": (Rule("any", _alone("cashier", "supervisor")),),
    "confirm_deposit": (Rule("any", _CASHIER_APPROVED),),
    "close_day": (Rule("any", _CASHIER_APPROVED),),
    "see_day": (Rule("any", _alone("cashier", "supervisor", "auditor", "administrator")),),
    "watch": (Rule("any", _READERS),),
    "export_payments": (Rule("any", _alone("cashier", "supervisor", "auditor", "administrator")),),
    # Backup, restore
    "make_backup": (Rule("any", _DESK),),
    "set_backup_place": (Rule("any", _HEADS),),
    "restore_office": (Rule("any", _HEADS),),
    "archive_year": (Rule("any", _HEADS),),
    "drop_paper": (Rule("any", _HEADS),),
    # Pre-printed forms
    "manage_forms": (Rule("any", _alone("supervisor")),),
    "record_form": (Rule("any", _alone("cashier", "supervisor")),),
}
"""Cashiers take money, an administrator takes none, an auditor reads only.

Nobody but an administrator makes, changes or locks one: a supervisor who could would be one, and approve what an
administrator answers for.
"""

NEVER_LIMITED: frozenset[Act] = frozenset(
    {
        "count_safe",
        "turn_in",
        "from_safe",
        "make_deposit",
        "cancel_deposit",
        "bank_deposit",
        "confirm_deposit",
        "correct_till",
        "reconcile_till",
        "close_day",
        "confirm_clock",
        "confirm_machine",
    }
)
"""Acts that wait for their approval in an office of one person, and never fall under the day's limit.

They count the office's cash, carry it between drawer, safe and bank, or finish the day: whoever works alone has to do them
every evening, however much came in, and no money or debt leaves the office by them that a count would not show. Every other
act gives away money or debt (a void, a refund, a pay-out, a waiver …) and counts.
"""


def cells() -> Iterator[Cell]:
    """Every cell of the table: act by act, state by state, role by role."""
    for act in ACTS:
        for rule in RULES[act]:
            for role in ROLES:
                is_allowed = role in rule.roles
                yield Cell(
                    act,
                    rule.state,
                    role,
                    is_allowed,
                    rule.roles.get(role),
                    "" if is_allowed else _refusal(act, rule, role),
                )


def may(role: str, act: Act) -> bool:
    """Whether this role may do this in any state, alone or with an approval."""
    return any(role in rule.roles for rule in RULES[act])


def may_in(role: str, act: Act, state: State) -> bool:
    """Whether this role may do this in this state, alone or with an approval: what a window hides it asks here."""
    return any(role in rule.roles for rule in RULES[act] if rule.state == state)


def require(role: str, act: Act) -> None:
    """Refuses with ``NotAllowed`` what the role may not do in any state."""
    if not may(role, act):
        allowed = {named for rule in RULES[act] for named in rule.roles}
        raise NotAllowed(act=act, role=role, allowed=sorted(allowed))


def state_about(*roles: str) -> State:
    """The state of an act of the people's desk, by the roles that its person has and would have."""
    return "about_administrator" if "administrator" in roles else "about_staff"


def approver_of(act: str) -> Approver:
    """Who answers for an act that was left to be approved: the highest approver that any of its states asks for."""
    asked = {approver for rule in RULES.get(cast("Act", act), ()) for approver in rule.roles.values()}
    return "administrator" if "administrator" in asked else "supervisor"


def approver_needed(role: str, act: Act, state: State) -> Approver | None:
    """The role of the second person that this act takes; None where the role acts alone.

    Refuses ``NotAllowed``, and in a state in which nobody may, the refusal that the table names.
    """
    require(role, act)
    rule = next(rule for rule in RULES[act] if rule.state == state)
    for named, approver in rule.roles.items():
        if named == role:
            return approver
    if rule.refusal == NotAllowed.__name__:
        raise NotAllowed(act=act, role=role, allowed=sorted(rule.roles), state=state)
    refusal: type[errors.Refusal] = getattr(errors, rule.refusal)
    raise refusal(act=act)


def _refusal(act: Act, rule: Rule, role: Role) -> str:
    """A role that may never do this is told so, whatever the state."""
    return rule.refusal if may(role, act) else NotAllowed.__name__
