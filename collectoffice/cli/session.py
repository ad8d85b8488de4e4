"""This file is one call of the command line: which office, who acts, what the clock says, how the answer is given."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from collectoffice.domain.errors import (
    ClockOnlyInPractice,
    DatesNotIso,
    NoOfficeHere,
    PinMissing,
    ProgramFault,
    Refusal,
    UserMissing,
)
from collectoffice.domain.money import currency, format_amount, parse_amount
from collectoffice.i18n.languages import LANGUAGES
from collectoffice.i18n.refusals import sentence
from collectoffice.services.commands.restore_office import give_up_restore
from collectoffice.services.commands.sign_in import sign_in
from collectoffice.services.queries.office_facts import office_facts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from collectoffice.cli.doors import Doors
    from collectoffice.services.commands.restore_office import Prepared
    from collectoffice.services.office import Office
    from collectoffice.services.queries.people import StaffMember
    from collectoffice.services.queries.verify import Check

DONE, FOUND_FAULTS, REFUSED, WRONG_USAGE, BUG = 0, 1, 2, 64, 70
PIN_VARIABLE = "COLLECTOFFICE_PIN"
NEW_PIN_VARIABLE = "COLLECTOFFICE_NEW_PIN"
APPROVER_PIN_VARIABLE = "COLLECTOFFICE_APPROVER_PIN"
LANGUAGE_OF_CURRENCY = {"VND": "vi", "CNY": "zh"}
MEANT_YEARS = range(1900, 2200)
"""A day outside of these was typed wrong, and at the ends of the calendar there is no day before or after it to count to."""

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Session:
    """What was said before the command, and what the command needs of it."""

    doors: Doors
    environment: Mapping[str, str]
    folder: Path | None = None
    user: str | None = None
    approved_by: str | None = None
    now: str | None = None
    checks_clock: bool = False
    """Whether a clock set by hand is watched as the machine's own is."""
    as_json: bool = False
    currency_code: str = "VND"

    @property
    def language(self) -> str:
        """The language of the office's country, in which a person is answered; of a forged currency, the first."""
        return LANGUAGE_OF_CURRENCY.get(self.currency_code, LANGUAGES[0])

    @contextmanager
    def writing(self, purpose: str) -> Iterator[Office]:
        """The office open for writing; refused while another process holds it."""
        office = self.doors.write(self._folder(), purpose, self.clock(), checks_clock=self.checks_clock)
        yield from self._opened(office)

    @contextmanager
    def reading(self) -> Iterator[Office]:
        """The office open to read, beside whoever writes it."""
        yield from self._opened(self.doors.read(self._folder(), self.clock()))

    @contextmanager
    def restoring(self, file: Path, *, is_real: bool) -> Iterator[Prepared]:
        """A backup made ready to take the office's place; whoever asked ends it, by restoring it or by giving it up."""
        prepared = self.doors.restore(self._folder(), file, self.clock(), is_real=is_real)
        facts = office_facts(prepared.office)
        self.currency_code = facts.currency
        if self.now is not None and not facts.is_practice:
            give_up_restore(prepared)
            raise ClockOnlyInPractice(now=self.now)
        yield prepared

    def examining(self) -> tuple[Check, ...]:
        """Every check of an office file that cannot be opened as an office."""
        return self.doors.examine(self._folder())

    def acting(self, office: Office) -> StaffMember:
        """Who acts, signed in with the PIN from the environment or from a prompt."""
        if not self.user:
            raise UserMissing
        return sign_in(office, self.user, self.pin(PIN_VARIABLE, f"PIN ({self.user})"))

    def approver(self, office: Office) -> StaffMember | None:
        """The second person that ``--approved-by`` names, signed in with a PIN of their own; None where nobody is named."""
        if not self.approved_by:
            return None
        return sign_in(office, self.approved_by, self.pin(APPROVER_PIN_VARIABLE, f"PIN ({self.approved_by})"))

    def pin(self, variable: str, prompt: str) -> str:
        """A PIN, never from an argument."""
        pin = self.hidden(variable, prompt)
        if not pin:
            raise PinMissing(variable=variable)
        return pin

    def hidden(self, variable: str, prompt: str) -> str:
        """What nobody may read over a shoulder, from the environment or a prompt; "" where there is neither."""
        given = self.environment.get(variable)
        if given is None and sys.stdin is not None and sys.stdin.isatty():
            given = str(click.prompt(prompt, hide_input=True, err=True))
        return given or ""

    def amount(self, office: Office, typed: str | None) -> int | None:
        """A typed amount in minor units."""
        return None if typed is None else parse_amount(typed, currency(office_facts(office).currency))

    def answer(self, payload: Mapping[str, object]) -> None:
        """Gives the answer: JSON alone on stdout, or lines that a person reads."""
        if self.as_json:
            click.echo(json.dumps(payload, ensure_ascii=False))
            return
        for line in _lines(payload, self.currency_code, ""):
            click.echo(line)

    def answer_list(self, rows: list[dict[str, object]]) -> None:
        """Gives a list as the answer."""
        if self.as_json:
            click.echo(json.dumps(rows, ensure_ascii=False))
            return
        for row in rows:
            click.echo("; ".join(_lines(row, self.currency_code, "")))

    def refuse(self, refusal: Refusal) -> int:
        """Says no, with the facts as JSON or in a sentence."""
        if self.as_json:
            click.echo(json.dumps({"refused": refusal.name, "facts": _plain(refusal.facts)}, ensure_ascii=False))
        return say_no(refusal, self.currency_code)

    def clock(self) -> Callable[[], datetime] | None:
        """The clock that ``--now`` sets; None for the machine's."""
        if self.now is None:
            return None
        try:
            moment = datetime.fromisoformat(self.now)
        except ValueError:
            raise DatesNotIso(date=self.now) from None
        if moment.year not in MEANT_YEARS:
            raise DatesNotIso(date=self.now)
        moment = moment if moment.tzinfo else moment.astimezone()
        return lambda: moment

    def office_folder(self) -> Path:
        """The folder that was said."""
        return self._folder()

    def _folder(self) -> Path:
        if self.folder is None:
            raise NoOfficeHere(folder="--office")
        return self.folder

    def _opened(self, office: Office) -> Iterator[Office]:
        facts = office_facts(office)
        self.currency_code = facts.currency
        try:
            if self.now is not None:
                if not facts.is_practice:
                    raise ClockOnlyInPractice(now=self.now)
                _log.info("the clock was set to %s by --now (practice office)", self.now)
            yield office
        finally:
            self.doors.close(office)


def say_no(refusal: Refusal, currency_code: str = "VND") -> int:
    """Says a refusal in a sentence on stderr; returns the exit code."""
    click.echo(sentence(refusal, LANGUAGE_OF_CURRENCY[currency_code], currency_code), err=True)
    return REFUSED


def say_bug(currency_code: str = "VND") -> int:
    """Says in a sentence that the program met a bug; its report lies in the machine's own store."""
    click.echo(sentence(ProgramFault(), LANGUAGE_OF_CURRENCY[currency_code], currency_code), err=True)
    return BUG


def iso_day(text: str | None) -> date | None:
    """A day written YYYY-MM-DD, of the years that an office can mean."""
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise DatesNotIso(date=text) from None
    if day.year not in MEANT_YEARS:
        raise DatesNotIso(date=text)
    return day


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, str | int | float | bool | None):
        return value
    return str(value)


def _lines(value: object, currency_code: str, margin: str) -> Iterator[str]:
    """The payload as lines: names, sums in the currency, lists indented."""
    money, language = currency(currency_code), LANGUAGE_OF_CURRENCY[currency_code]
    for name, part in cast("Mapping[str, object]", value).items():
        label = name.removesuffix("_minor").replace("_", " ")
        if name.endswith("_minor") and isinstance(part, int):
            yield f"{margin}{label}: {format_amount(part, money, language)}"
        elif isinstance(part, list):
            yield f"{margin}{label}: {len(part)}"
            for row in part:
                if isinstance(row, Mapping):
                    inner = list(_lines(row, currency_code, ""))
                    yield f"{margin}  - {'; '.join(inner)}"
                else:
                    yield f"{margin}  - {row}"
        elif isinstance(part, Mapping):
            yield f"{margin}{label}:"
            yield from _lines(part, currency_code, margin + "  ")
        else:
            yield f"{margin}{label}: {'—' if part in {None, ''} else part}"
