"""This file is an act as its form asks it: the facts, the fields, the reasons, what F12 does, and what is said afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from collectoffice.domain.customer import CustomerCard
from collectoffice.services.office import Office
from collectoffice.services.queries.people import StaffMember

Words = Callable[[], str]
"""Asked again when the language changes."""
AskKind = Literal["amount", "text", "customer", "day"]
OWN_REASON = "other"
"""Chosen, this reason opens a line for a reason of one's own."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One field of a form."""

    key: str
    kind: AskKind
    word: Words
    start: int | str | date | None = None
    """What stands there from the start: minor units, a text or a day."""
    is_optional: bool = False
    hint: Words = str
    """Grey in the empty field."""
    is_short: bool = False
    """A number or a sum: it may share its line with others like it."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason of the act's list."""

    key: str
    """As the command takes it."""
    word: Words


@dataclass(frozen=True, slots=True)
class Fact:
    """One line that says what will happen: a word and its value."""

    word: str
    value: str
    tone: str = ""
    """ok, warn or bad; empty for none."""


@dataclass(frozen=True, slots=True)
class Given:
    """What was typed and chosen in a form."""

    reason: str = ""
    """The key of a reason, or the reason that was typed."""
    values: Mapping[str, object] = field(default_factory=dict)

    def minor(self, key: str) -> int:
        """An amount in minor units; 0 where none is typed."""
        value = self.values.get(key)
        return value if isinstance(value, int) else 0

    def text(self, key: str) -> str:
        """A text without blanks around it."""
        value = self.values.get(key)
        return value.strip() if isinstance(value, str) else ""

    def day(self, key: str) -> date | None:
        """A day."""
        value = self.values.get(key)
        return value if isinstance(value, date) else None

    def customer(self, key: str) -> CustomerCard | None:
        """The customer that was named."""
        value = self.values.get(key)
        return value if isinstance(value, CustomerCard) else None

    def code(self, key: str) -> str:
        """The code of the customer that was named."""
        named = self.customer(key)
        return named.code if named else ""


@dataclass(frozen=True, slots=True)
class Done:
    """An act that was done."""

    said: Words
    """What is said afterwards."""
    is_waiting: bool = False
    """It stands and waits for its approval (an office of one person); the window says so after the sentence."""
    papers: tuple[str, ...] = ()
    """What is printed for it: receipts by number, slips by the event."""
    undone_event: str = ""
    """The payment event that was undone by it."""
    opens: str = ""
    """The code of the customer whose file is opened afterwards; empty: the same."""


Work = Callable[[Office, StaffMember, Given, StaffMember | None], Done]
"""Does the act; the last is the second person, None until the desk asks for one."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A field that holds something that cannot be taken, and the sentence that is said there."""

    key: str
    said: str


def nothing_wrong(_given: Given) -> Wrong | None:
    """What was typed can be taken."""
    return None


def _no_facts(_given: Given) -> Sequence[Fact]:
    return ()


@dataclass(frozen=True, slots=True)
class ActForm:
    """One act, as the list names it and the form asks it."""

    key: str
    word: Words
    """In the list of what can be done."""
    title: Words
    primary: Callable[[Given], str]
    """What F12 does now, with its sum: "Refund 250.000 ₫"."""
    work: Work
    facts: Callable[[Given], Sequence[Fact]] = _no_facts
    """What will happen; asked again whenever something is typed."""
    fields: tuple[Ask, ...] = ()
    reasons: tuple[Reason, ...] = ()
    """Chosen by digit; none where the act has no reason."""
    reason: str = ""
    """The reason that is chosen from the start; empty: none."""
    wrong: Callable[[Given], Wrong | None] = nothing_wrong
    """What was typed and cannot be taken, beyond fields left empty: too much, too little, the wrong day or customer."""
