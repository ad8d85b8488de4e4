"""This file is what is asked where the number in a printer is not the expected one: forms between, or forms counted as gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from collectoffice.domain.errors import FormCountedAsGone, FormsSkipped, Refusal
from collectoffice.services.commands.form_in_printer import FormSeen
from collectoffice.services.commands.forms import FormSpan, find_forms_again
from collectoffice.services.office import Office
from collectoffice.services.queries.people import StaffMember
from collectoffice.ui.forms.facts import SkippedAs
from collectoffice.ui.widgets.question import Question

Words = Callable[[], str]
WRONG = ""
"""The answer that the number was typed wrongly."""


@dataclass(frozen=True, slots=True)
class FormSaid:
    """The number that somebody reads on the paper in the printer, and what was answered about other forms."""

    number: int
    series: str = ""
    skipped: SkippedAs | None = None
    found: FormSpan | None = None
    """Forms that count as used or spoiled and lie there after all."""
    why: str = ""
    """Why those were counted wrongly."""


def say_seen(office: Office, staff: StaffMember, said: FormSaid) -> FormSeen:
    """Records the forms that were found; returns the number as the desk takes it. Refuses as ``find_forms_again`` does."""
    if said.found is not None:
        find_forms_again(office, staff, said.found, said.why)
    return FormSeen(said.number, said.series, said.skipped)


class FormQuestions(QObject):
    """Asks in one strip; with its answer the number is said once more."""

    answered = Signal(object)
    """A ``FormSaid``."""
    wrong = Signal()
    """The number was typed wrongly: it is asked for again."""

    def __init__(self, strip: Question) -> None:
        super().__init__(strip)
        self._strip = strip

    def ask(self, said: FormSaid, refusal: Refusal) -> bool:
        """Asks what a number that was refused leaves open; False where the refusal is about something else."""
        if not isinstance(refusal, FormsSkipped | FormCountedAsGone):
            return False
        facts = refusal.facts
        span = FormSpan(str(facts["series"]), int(str(facts["first"])), int(str(facts["last"])))
        said = replace(said, series=span.series)
        if isinstance(refusal, FormsSkipped):
            self._ask_skipped(said, span)
        else:
            self._ask_gone(said, span)
        return True

    def _ask_skipped(self, said: FormSaid, span: FormSpan) -> None:
        answers: tuple[tuple[SkippedAs, Words], ...] = (
            ("spoiled", lambda: self.tr("Spoiled")),
            ("used", lambda: self.tr("Used by hand")),
            ("kept", lambda: self.tr("Still here")),
        )
        self._ask(
            lambda: self.tr("{series} {numbers} would be skipped: what happened?"),
            span,
            [(words, replace(said, skipped=kind, found=None)) for kind, words in answers],
        )

    def _ask_gone(self, said: FormSaid, span: FormSpan) -> None:
        self._ask(
            lambda: self.tr("{series} {numbers} count as used or spoiled and lie here: why?"),
            span,
            [(words, replace(said, found=span, why=words())) for words in why_found()],
        )

    def _ask(self, title: Words, span: FormSpan, answers: list[tuple[Words, FormSaid]]) -> None:
        offered = [(str(at), words) for at, (words, _said) in enumerate(answers)]

        def take(at: str) -> None:
            if at == WRONG:
                self.wrong.emit()
            else:
                self.answered.emit(answers[int(at)][1])

        self._strip.ask(
            lambda: title().format(series=span.series, numbers=numbers_word(span.first, span.last)),
            [*offered, (WRONG, lambda: self.tr("Wrong number"))],
            take,
        )


def why_found() -> tuple[Words, ...]:
    """Why forms were counted as used or spoiled that were not."""
    return (
        lambda: QCoreApplication.translate("FormQuestions", "Not printed on"),
        lambda: QCoreApplication.translate("FormQuestions", "Other paper used"),
        lambda: QCoreApplication.translate("FormQuestions", "Miscounted"),
    )


def numbers_word(first: int, last: int) -> str:
    """The numbers of forms: one, or from the first to the last."""
    return f"{first} – {last}" if last > first else str(first)
