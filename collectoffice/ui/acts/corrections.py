"""This file is the acts that put a bill right: less, more, cancelled, issued anew, written off, late fee waived, disputed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from collectoffice.domain.permission import State, may_in
from collectoffice.services.commands.adjust_bill import (
    BillAdjusted,
    Grounds,
    NewIssue,
    adjust_bill,
    cancel_bill,
    reissue_bill,
    write_off_bill,
)
from collectoffice.services.commands.dispute_bill import answer_dispute, dispute_bill
from collectoffice.services.commands.waive_late_fee import waive_late_fee
from collectoffice.services.office import Office
from collectoffice.services.queries.bill_at_hand import AfterCorrection, BillAtHand
from collectoffice.services.queries.people import StaffMember
from collectoffice.ui.acts.case import Case
from collectoffice.ui.acts.correction_words import (
    TO_CORRECT,
    TO_WAIVE,
    TO_WRITE_OFF,
    adjusted_sentence,
    after_facts,
    reason_words,
    reasons_of,
)
from collectoffice.ui.acts.form import ActForm, Ask, Done, Fact, Given, Wrong, nothing_wrong
from collectoffice.ui.look import Look

AMOUNT, DOCUMENT, NUMBER, DUE, KWH, NOTE, ANSWER_BY = "amount", "document", "number", "due", "kwh", "note", "answer_by"
Correct = Callable[[Office, StaffMember, Given, Grounds, StaffMember | None], BillAdjusted]
translate = QCoreApplication.translate


def offered(case: Case, look: Look) -> Sequence[ActForm]:
    """What this role may do about the bill of the line that was opened."""
    at_hand = case.bill
    if at_hand is None:
        return ()
    acts: list[ActForm] = []
    if may_in(case.role, "adjust_bill", "any"):
        acts += _corrections(at_hand, look)
    state: State = "within_limit" if at_hand.late_fee_minor <= at_hand.waive_limit_minor else "above_limit"
    if at_hand.late_fee_minor and may_in(case.role, "waive_late_fee", state):
        acts.append(_waive(at_hand, look))
    if may_in(case.role, "dispute_bill", "any"):
        acts.append(_answer(at_hand, look) if at_hand.is_disputed else _dispute(at_hand, look))
    return acts


def _corrections(at_hand: BillAtHand, look: Look) -> list[ActForm]:
    """A bill that was cancelled asks nothing any more: nothing is left to correct."""
    acts = []
    if at_hand.asked_minor:
        acts += [_down(at_hand, look), _up(at_hand, look), _cancel(at_hand, look), _reissue(at_hand, look)]
    if at_hand.bill.open_minor or at_hand.late_fee_minor:
        acts.append(_write_off(at_hand, look))
    return acts


# The principal ------------------------------------------------------------------------------------------------------
def _down(at_hand: BillAtHand, look: Look) -> ActForm:
    def wrong(given: Given) -> Wrong | None:
        return _above(given, at_hand.asked_minor, translate("CorrectionActs", "The bill asks only {sum}."), look)

    def correct(
        office: Office, staff: StaffMember, given: Given, grounds: Grounds, approver: StaffMember | None
    ) -> BillAdjusted:
        return adjust_bill(office, staff, at_hand.bill.number, -given.minor(AMOUNT), grounds, approver)

    return _correction(
        at_hand,
        look,
        _Asked(
            "adjust_down",
            correct,
            word=lambda: translate("CorrectionActs", "Less: take a sum off this bill"),
            primary=lambda given: translate("CorrectionActs", "Take off {sum}").format(
                sum=look.money(given.minor(AMOUNT))
            ),
            after=lambda given: at_hand.after("down", -min(given.minor(AMOUNT), at_hand.asked_minor)),
            fields=(Ask(AMOUNT, "amount", lambda: translate("CorrectionActs", "Sum to take off"), is_short=True),),
            wrong=wrong,
        ),
    )


def _up(at_hand: BillAtHand, look: Look) -> ActForm:
    def correct(
        office: Office, staff: StaffMember, given: Given, grounds: Grounds, approver: StaffMember | None
    ) -> BillAdjusted:
        return adjust_bill(office, staff, at_hand.bill.number, given.minor(AMOUNT), grounds, approver)

    return _correction(
        at_hand,
        look,
        _Asked(
            "adjust_up",
            correct,
            word=lambda: translate("CorrectionActs", "More: add a sum to this bill"),
            primary=lambda given: translate("CorrectionActs", "Add {sum}").format(sum=look.money(given.minor(AMOUNT))),
            after=lambda given: at_hand.after("up", given.minor(AMOUNT)),
            fields=(Ask(AMOUNT, "amount", lambda: translate("CorrectionActs", "Sum to add"), is_short=True),),
        ),
    )


def _cancel(at_hand: BillAtHand, look: Look) -> ActForm:
    def correct(
        office: Office, staff: StaffMember, _given: Given, grounds: Grounds, approver: StaffMember | None
    ) -> BillAdjusted:
        return cancel_bill(office, staff, at_hand.bill.number, grounds, approver)

    return _correction(
        at_hand,
        look,
        _Asked(
            "cancel",
            correct,
            word=lambda: translate("CorrectionActs", "Cancel this bill"),
            primary=lambda _given: translate("CorrectionActs", "Cancel the bill of {sum}").format(
                sum=look.money(at_hand.asked_minor)
            ),
            after=lambda _given: at_hand.after("cancelled", -at_hand.asked_minor),
        ),
    )


def _reissue(at_hand: BillAtHand, look: Look) -> ActForm:
    def wrong(given: Given) -> Wrong | None:
        typed = given.text(KWH)
        if typed and not (typed.isascii() and typed.isdigit()):
            return Wrong(KWH, translate("CorrectionActs", "The consumption is a whole number of kWh."))
        return None

    def correct(
        office: Office, staff: StaffMember, given: Given, grounds: Grounds, approver: StaffMember | None
    ) -> BillAdjusted:
        kwh = int(given.text(KWH)) if given.text(KWH) else None
        anew = NewIssue(given.text(NUMBER), given.minor(AMOUNT), given.day(DUE), kwh)
        return reissue_bill(office, staff, at_hand.bill.number, anew, grounds, approver)

    return _correction(
        at_hand,
        look,
        _Asked(
            "reissue",
            correct,
            word=lambda: translate("CorrectionActs", "Issue this bill anew"),
            primary=lambda given: translate("CorrectionActs", "Issue anew over {sum}").format(
                sum=look.money(given.minor(AMOUNT))
            ),
            after=lambda given: at_hand.after("reissued", -at_hand.asked_minor, new_bill_minor=given.minor(AMOUNT)),
            fields=(
                Ask(NUMBER, "text", lambda: translate("CorrectionActs", "Number of the new bill"), is_short=True),
                Ask(AMOUNT, "amount", lambda: translate("CorrectionActs", "Sum of the new bill"), is_short=True),
                Ask(
                    DUE,
                    "day",
                    lambda: translate("CorrectionActs", "Due day"),
                    is_optional=True,
                    hint=lambda: translate("CorrectionActs", "by the policy"),
                    is_short=True,
                ),
                Ask(
                    KWH,
                    "text",
                    lambda: translate("CorrectionActs", "Consumption, kWh"),
                    is_optional=True,
                    hint=lambda: translate("CorrectionActs", "as it was"),
                    is_short=True,
                ),
            ),
            wrong=wrong,
        ),
    )


def _write_off(at_hand: BillAtHand, look: Look) -> ActForm:
    open_minor, fee_minor = at_hand.bill.open_minor, at_hand.late_fee_minor

    def given_up(given: Given) -> tuple[int, int]:
        """Principal and late fee; the fee goes with the last of the principal."""
        amount = given.minor(AMOUNT) if open_minor else 0
        return (amount, 0) if amount != open_minor else (open_minor, fee_minor)

    def wrong(given: Given) -> Wrong | None:
        return _above(given, open_minor, translate("CorrectionActs", "Only {sum} is open."), look)

    def correct(
        office: Office, staff: StaffMember, given: Given, grounds: Grounds, approver: StaffMember | None
    ) -> BillAdjusted:
        amount, _fee = given_up(given)
        whole = None if amount == open_minor else amount
        return write_off_bill(office, staff, at_hand.bill.number, whole, grounds, approver)

    def after(given: Given) -> AfterCorrection:
        amount, fee = given_up(given)
        return at_hand.after("written_off", -min(amount, open_minor), waived_minor=fee)

    amount_asked = Ask(
        AMOUNT, "amount", lambda: translate("CorrectionActs", "Principal to give up"), start=open_minor, is_short=True
    )
    return _correction(
        at_hand,
        look,
        _Asked(
            "write_off",
            correct,
            word=lambda: translate("CorrectionActs", "Write off what cannot be collected"),
            primary=lambda given: translate("CorrectionActs", "Write off {sum}").format(
                sum=look.money(sum(given_up(given)))
            ),
            after=after,
            fields=(amount_asked,) if open_minor else (),
            reasons=TO_WRITE_OFF,
            wrong=wrong,
        ),
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """What one correction has of its own."""

    key: str
    correct: Correct
    word: Callable[[], str]
    primary: Callable[[Given], str]
    after: Callable[[Given], AfterCorrection]
    fields: tuple[Ask, ...] = ()
    reasons: tuple[str, ...] = TO_CORRECT
    wrong: Callable[[Given], Wrong | None] = nothing_wrong


def _correction(at_hand: BillAtHand, look: Look, asked: _Asked) -> ActForm:
    """The form that all corrections of a bill share: its sums before and after, the document, the reason."""
    written = reason_words(asked.reasons)

    def work(office: Office, staff: StaffMember, given: Given, approver: StaffMember | None) -> Done:
        done = asked.correct(office, staff, given, _grounds(given, written), approver)
        return Done(said=lambda: adjusted_sentence(done, look), is_waiting=done.is_waiting)

    return ActForm(
        key=asked.key,
        word=asked.word,
        title=lambda: f"{asked.word()} · {_unbroken(at_hand.bill.number)}",
        primary=asked.primary,
        work=work,
        facts=lambda given: after_facts(at_hand, asked.after(given), look),
        fields=(*asked.fields, _document()),
        reasons=reasons_of(asked.reasons),
        wrong=asked.wrong,
    )


def _above(given: Given, most_minor: int, said: str, look: Look) -> Wrong | None:
    """More was typed than there is; the sentence names how much there is as ``{sum}``."""
    return Wrong(AMOUNT, said.format(sum=look.money(most_minor))) if given.minor(AMOUNT) > most_minor else None


def _unbroken(number: str) -> str:
    """A bill's number that stays on one line."""
    return number.replace(" ", "\N{NO-BREAK SPACE}")


def _document() -> Ask:
    return Ask(DOCUMENT, "text", lambda: translate("CorrectionActs", "Document number"), is_short=True)


def _grounds(given: Given, written: Mapping[str, str]) -> Grounds:
    """The document and the reason as it is written down: the words of the list, or what was typed."""
    return Grounds(given.text(DOCUMENT), written.get(given.reason, given.reason))


# The late fee -------------------------------------------------------------------------------------------------------
def _waive(at_hand: BillAtHand, look: Look) -> ActForm:
    written, left = reason_words(TO_WAIVE), at_hand.late_fee_minor

    def facts(given: Given) -> list[Fact]:
        waived = min(given.minor(AMOUNT), left)
        grows = bool(at_hand.bill.open_minor)
        lines = [
            Fact(translate("CorrectionActs", "Late fee today"), look.money(left)),
            Fact(translate("CorrectionActs", "Late fee left"), look.money(left - waived), "ok"),
            Fact(translate("CorrectionActs", "The customer then owes"), look.money(at_hand.owed_minor - waived)),
        ]
        if grows:
            lines.append(
                Fact(
                    translate("CorrectionActs", "Principal is open"),
                    translate("CorrectionActs", "the fee grows on"),
                    "warn",
                )
            )
        return lines

    def wrong(given: Given) -> Wrong | None:
        return _above(given, left, translate("CorrectionActs", "Only {sum} of late fee is left."), look)

    def work(office: Office, staff: StaffMember, given: Given, approver: StaffMember | None) -> Done:
        grounds = _grounds(given, written)
        done = waive_late_fee(office, staff, at_hand.bill.number, given.minor(AMOUNT), grounds, approver)
        return Done(
            said=lambda: translate("CorrectionActs", "Waived {sum} of late fee on bill {bill}; {left} is left.").format(
                sum=look.money(done.waived_minor), bill=done.bill, left=look.money(done.late_fee_minor)
            ),
            is_waiting=done.is_waiting,
        )

    return ActForm(
        key="waive",
        word=lambda: translate("CorrectionActs", "Waive the late fee"),
        title=lambda: translate("CorrectionActs", "Waive the late fee") + f" · {_unbroken(at_hand.bill.number)}",
        primary=lambda given: translate("CorrectionActs", "Waive {sum}").format(sum=look.money(given.minor(AMOUNT))),
        work=work,
        facts=facts,
        fields=(
            Ask(AMOUNT, "amount", lambda: translate("CorrectionActs", "Late fee to waive"), start=left, is_short=True),
            _document(),
        ),
        reasons=reasons_of(TO_WAIVE),
        wrong=wrong,
    )


# Disputes -----------------------------------------------------------------------------------------------------------
def _dispute(at_hand: BillAtHand, look: Look) -> ActForm:
    def wrong(given: Given) -> Wrong | None:
        day = given.day(ANSWER_BY)
        if day is not None and day < at_hand.today:
            said = translate("CorrectionActs", "This day has passed; today is {day}.")
            return Wrong(ANSWER_BY, said.format(day=look.day(at_hand.today)))
        return None

    def work(office: Office, staff: StaffMember, given: Given, approver: StaffMember | None) -> Done:
        done = dispute_bill(office, staff, at_hand.bill.number, given.text(NOTE), given.day(ANSWER_BY), approver)
        by = done.answer_by or at_hand.today
        return Done(
            said=lambda: translate(
                "CorrectionActs", "Bill {bill} is marked as disputed; the office answers by {day}."
            ).format(bill=done.bill, day=look.day(by))
        )

    return ActForm(
        key="dispute",
        word=lambda: translate("CorrectionActs", "The customer disputes this bill"),
        title=lambda: (
            translate("CorrectionActs", "The customer disputes this bill") + f" · {_unbroken(at_hand.bill.number)}"
        ),
        primary=lambda _given: translate("CorrectionActs", "Mark as disputed"),
        work=work,
        facts=lambda _given: [
            Fact(translate("CorrectionActs", "The bill asks"), look.money(at_hand.asked_minor)),
            Fact(translate("CorrectionActs", "What is owed"), translate("CorrectionActs", "does not change")),
        ],
        fields=(
            Ask(NOTE, "text", lambda: translate("CorrectionActs", "What the customer says")),
            Ask(
                ANSWER_BY,
                "day",
                lambda: translate("CorrectionActs", "The office answers by"),
                start=at_hand.answer_by,
            ),
        ),
        wrong=wrong,
    )


def _answer(at_hand: BillAtHand, look: Look) -> ActForm:
    def facts(_given: Given) -> list[Fact]:
        by = at_hand.answer_by
        late = by is not None and by < at_hand.today
        lines = [Fact(translate("CorrectionActs", "The bill asks"), look.money(at_hand.asked_minor))]
        if by is not None:
            lines.append(Fact(translate("CorrectionActs", "To be answered by"), look.day(by), "bad" if late else ""))
        return lines

    def work(office: Office, staff: StaffMember, given: Given, approver: StaffMember | None) -> Done:
        done = answer_dispute(office, staff, at_hand.bill.number, given.text(NOTE), approver)
        return Done(
            said=lambda: translate("CorrectionActs", "The dispute of bill {bill} is answered.").format(bill=done.bill)
        )

    return ActForm(
        key="answer_dispute",
        word=lambda: translate("CorrectionActs", "Answer the dispute"),
        title=lambda: translate("CorrectionActs", "Answer the dispute") + f" · {_unbroken(at_hand.bill.number)}",
        primary=lambda _given: translate("CorrectionActs", "Write down the answer"),
        work=work,
        facts=facts,
        fields=(Ask(NOTE, "text", lambda: translate("CorrectionActs", "What was answered")),),
    )
