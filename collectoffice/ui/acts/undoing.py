"""This file is the acts that take something back: void, reversal, move, bounced cheque, refund, credit moved, cheques again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from collectoffice.domain.cash import payable_change
from collectoffice.domain.errors import ApprovalNeeded, NotYourPayment
from collectoffice.domain.permission import may, may_in
from collectoffice.services.commands.bounce_cheque import bounce_cheque, lift_cash_only
from collectoffice.services.commands.move_credit import move_credit
from collectoffice.services.commands.move_payment import move_payment
from collectoffice.services.commands.refund_credit import refund_credit
from collectoffice.services.commands.reverse_payment import reverse_payment, reverse_receipt
from collectoffice.services.commands.undo_payment import PaymentUndone
from collectoffice.services.commands.void_payment import void_payment, void_receipt
from collectoffice.services.office import Office
from collectoffice.services.queries.payment_at_hand import ChequeAtHand, PaymentAtHand
from collectoffice.services.queries.people import StaffMember
from collectoffice.ui.acts.case import Case
from collectoffice.ui.acts.form import ActForm, Ask, Done, Fact, Given, Wrong
from collectoffice.ui.acts.words import numbers_said, reasons_of_the_desk, taken_said
from collectoffice.ui.look import Look

UNDO = "undo"
"""The key of the act that F11 opens."""
TO, AMOUNT = "to", "amount"
WHY_UNDO = ("wrong_amount", "wrong_customer", "wrong_tender", "customer_changed_mind", "duplicate", "other")
WHY_REFUND = ("customer_changed_mind", "duplicate", "wrong_amount", "other")
WHY_MOVE = ("wrong_customer", "customer_changed_mind", "other")
Command = Callable[[Office, StaffMember, str, str, StaffMember | None], PaymentUndone]
translate = QCoreApplication.translate


def offered(case: Case, look: Look) -> Sequence[ActForm]:
    """What this role may take back now: of the payment that was opened, or without one of the customer's credit."""
    if case.payment is not None:
        return _about_payment(case, case.payment, look)
    return _about_customer(case, look) if case.entry is None else ()


# A payment ----------------------------------------------------------------------------------------------------------
def _about_payment(case: Case, payment: PaymentAtHand, look: Look) -> list[ActForm]:
    if payment.is_undone:
        return []
    acts = []
    if _may_undo(case, payment, payment.cash_minor):
        acts.append(_undo_whole(case, payment, look))
    if payment.is_basket and _may_undo(case, payment, 0):
        acts.append(_undo_part(payment, look))
    if may_in(case.role, "move_payment", "any") and any(tender.kind != "credit" for tender in payment.tenders):
        acts.append(_move(case, payment, look))
    if may_in(case.role, "bounce_cheque", "any"):
        acts += [_bounce(case, payment, cheque, look) for cheque in payment.cheques]
    return acts


def _may_undo(case: Case, payment: PaymentAtHand, cash_minor: int) -> bool:
    """A void while its till is open, for a cashier from the own till; a reversal once it is closed."""
    if payment.till == "closed":
        has_drawer = case.till is not None or not cash_minor
        return may_in(case.role, "reverse_payment", "till_closed") and has_drawer
    has_drawer = case.till is not None or may_in(case.role, "void_payment", "no_till")
    return may_in(case.role, "void_payment", payment.void_state) and has_drawer


def _undo_whole(case: Case, payment: PaymentAtHand, look: Look) -> ActForm:
    command: Command = reverse_payment if payment.till == "closed" else void_payment

    def facts(_given: Given) -> list[Fact]:
        return [
            *_payment_facts(payment, case.quote.on, look),
            _cash_back(payment.cash_minor, look),
            _owing_after(payment.owing_after_minor, look),
        ]

    return ActForm(
        key=UNDO,
        word=lambda: _undo_word(payment),
        title=lambda: _undo_title(payment),
        primary=lambda _given: _undo_primary(payment, look),
        work=lambda office, staff, given, approver: undone(
            command, office, staff, payment.event, given.reason, approver, look
        ),
        facts=facts,
        reasons=reasons_of_the_desk(look, WHY_UNDO),
    )


def _undo_part(payment: PaymentAtHand, look: Look) -> ActForm:
    command: Command = reverse_receipt if payment.till == "closed" else void_receipt

    def facts(_given: Given) -> list[Fact]:
        return [
            Fact(translate("UndoingActs", "Receipt"), payment.number),
            Fact(translate("UndoingActs", "This customer's part"), look.money(payment.part_minor)),
            Fact(
                translate("UndoingActs", "To the credit of"),
                f"{payment.payer_name} · {look.money(payment.part_minor)}",
                "ok",
            ),
            _cash_back(0, look),
            _owing_after(payment.owing_after_minor, look),
        ]

    return ActForm(
        key="undo_part",
        word=lambda: translate("UndoingActs", "Only this customer's part"),
        title=lambda: translate("UndoingActs", "Undo only this customer's part"),
        primary=lambda _given: translate("UndoingActs", "Undo {sum}, to the payer's credit").format(
            sum=look.money(payment.part_minor)
        ),
        work=lambda office, staff, given, approver: undone(
            command, office, staff, payment.number, given.reason, approver, look
        ),
        facts=facts,
        reasons=reasons_of_the_desk(look, WHY_UNDO),
    )


def undone(
    command: Command,
    office: Office,
    staff: StaffMember,
    what: str,
    reason: str,
    approver: StaffMember | None,
    look: Look,
) -> Done:
    """Undoes a payment or a receipt; what is said of it afterwards, and its slip."""
    try:
        taken_back = command(office, staff, what, reason, approver)
    except NotYourPayment as refusal:
        if approver is not None:
            raise
        # A colleague's payment is undone with a supervisor beside: the same panel asks for the PIN.
        raise ApprovalNeeded(act="void_payment", by="supervisor") from refusal
    return Done(
        said=lambda: _undone_sentence(taken_back, look),
        is_waiting=taken_back.is_waiting,
        papers=(taken_back.event,),
        undone_event=taken_back.voided_event,
    )


def _undone_sentence(undone: PaymentUndone, look: Look) -> str:
    number = numbers_said(undone.receipts)
    if undone.cash_back_minor > 0:
        return translate("UndoingActs", "{number} is undone. Hand back {cash} in cash; the customer signs.").format(
            number=number, cash=look.money(undone.cash_back_minor)
        )
    if undone.credited_minor:
        return translate("UndoingActs", "{number} is undone. {sum} became credit; no cash goes back.").format(
            number=number, sum=look.money(undone.credited_minor)
        )
    return translate("UndoingActs", "{number} is undone. No cash goes back.").format(number=number)


def _move(case: Case, payment: PaymentAtHand, look: Look) -> ActForm:
    sum_minor = payment.part_minor if payment.is_basket else payment.amount_minor

    def facts(given: Given) -> list[Fact]:
        to = given.customer(TO)
        lines = [
            *_payment_facts(payment, case.quote.on, look),
            _cash_back(0, look),
            _owing_after(payment.owing_after_minor, look),
        ]
        if to is not None:
            lines.append(Fact(translate("UndoingActs", "Paid for"), f"{to.name} · {to.code}", "ok"))
        return lines

    def work(office: Office, staff: StaffMember, given: Given, approver: StaffMember | None) -> Done:
        moved = move_payment(office, staff, payment.number, given.code(TO), given.reason, approver)
        new = numbers_said(moved.reposted.receipts)
        return Done(
            said=lambda: translate(
                "UndoingActs", "Moved {sum} to {code}; the new receipt is {number}. No cash goes back."
            ).format(sum=look.money(moved.reposted.amount_minor), code=moved.customer, number=new),
            is_waiting=moved.undone.is_waiting,
            papers=(moved.undone.event, *moved.reposted.receipts),
            undone_event=moved.undone.voided_event,
        )

    return ActForm(
        key="move",
        word=lambda: translate("UndoingActs", "Move to the right customer"),
        title=lambda: translate("UndoingActs", "Move to the right customer"),
        primary=lambda _given: translate("UndoingActs", "Move {sum}").format(sum=look.money(sum_minor)),
        work=work,
        facts=facts,
        fields=(Ask(TO, "customer", lambda: translate("UndoingActs", "Right customer")),),
        reasons=reasons_of_the_desk(look, WHY_MOVE),
        reason="wrong_customer",
        wrong=lambda given: _same_customer(case, given),
    )


def _same_customer(case: Case, given: Given) -> Wrong | None:
    to = given.customer(TO)
    is_same = to is not None and to.code == case.code
    return Wrong(TO, translate("UndoingActs", "This is the same customer.")) if is_same else None


def _bounce(case: Case, payment: PaymentAtHand, cheque: ChequeAtHand, look: Look) -> ActForm:
    kept_minor = payment.amount_minor - cheque.amount_minor

    def facts(_given: Given) -> list[Fact]:
        lines = [
            Fact(translate("UndoingActs", "Cheque"), f"{cheque.number} · {cheque.bank}"),
            Fact(translate("UndoingActs", "Sum of the cheque"), look.money(cheque.amount_minor)),
            Fact(translate("UndoingActs", "Receipt"), numbers_said(payment.receipts)),
        ]
        if payment.bounce_fee_minor:
            lines.append(Fact(translate("UndoingActs", "Fee, billed"), look.money(payment.bounce_fee_minor)))
        if kept_minor:
            lines.append(Fact(translate("UndoingActs", "Rest, entered again"), look.money(kept_minor)))
        elif payment.payer_code == case.code:
            lines.append(_owing_after(payment.owing_after_minor + payment.bounce_fee_minor, look))
        lines.append(
            Fact(
                translate("UndoingActs", "From now on"),
                translate("UndoingActs", "{name}: no cheques").format(name=payment.payer_name),
                "warn",
            )
        )
        return lines

    def work(office: Office, staff: StaffMember, given: Given, approver: StaffMember | None) -> Done:
        bounced = bounce_cheque(office, staff, str(cheque.tender_id), given.reason, approver)
        again = bounced.reposted.receipts if bounced.reposted else ()
        return Done(
            said=lambda: translate(
                "UndoingActs", "Cheque {number} is written off its payment; no cheque of {code} is taken any more."
            ).format(number=bounced.cheque, code=bounced.customer),
            is_waiting=bounced.undone.is_waiting,
            papers=(bounced.undone.event, *again),
            undone_event=bounced.undone.voided_event,
        )

    return ActForm(
        key="bounce",
        word=lambda: translate("UndoingActs", "Bounced cheque {number}").format(number=cheque.number),
        title=lambda: translate("UndoingActs", "Cheque returned by the bank"),
        primary=lambda _given: translate("UndoingActs", "Cheque of {sum} bounced").format(
            sum=look.money(cheque.amount_minor)
        ),
        work=work,
        facts=facts,
        reasons=reasons_of_the_desk(look, ("cheque_bounced", "other")),
        reason="cheque_bounced",
    )


def _payment_facts(payment: PaymentAtHand, on: date, look: Look) -> list[Fact]:
    return [
        Fact(translate("UndoingActs", "Receipt"), numbers_said(payment.receipts)),
        Fact(translate("UndoingActs", "Taken"), taken_said(payment.at, payment.taken_by, on, look)),
        Fact(translate("UndoingActs", "Sum"), look.money(payment.amount_minor)),
    ]


def _cash_back(cash_minor: int, look: Look) -> Fact:
    word = translate("UndoingActs", "Cash back to the customer")
    if cash_minor > 0:
        return Fact(word, look.money(cash_minor), "bad")
    if cash_minor < 0:
        return Fact(translate("UndoingActs", "Cash from the customer"), look.money(-cash_minor), "bad")
    return Fact(word, translate("UndoingActs", "none"))


def _owing_after(owing_minor: int, look: Look) -> Fact:
    return Fact(translate("UndoingActs", "The customer then owes"), look.money(owing_minor))


def _undo_word(payment: PaymentAtHand) -> str:
    if payment.till == "closed":
        return translate("UndoingActs", "Reverse (its till is closed)")
    if payment.is_basket:
        said = translate("UndoingActs", "Void the whole payment, {count} receipts")
        return said.format(count=len(payment.receipts))
    return translate("UndoingActs", "Void")


def _undo_title(payment: PaymentAtHand) -> str:
    if payment.till == "closed":
        return translate("UndoingActs", "Reverse a payment of a closed till")
    return translate("UndoingActs", "Void a payment")


def _undo_primary(payment: PaymentAtHand, look: Look) -> str:
    if payment.cash_minor > 0:
        said = translate("UndoingActs", "Undo, hand back {sum}")
        return said.format(sum=look.money(payment.cash_minor))
    return translate("UndoingActs", "Undo {sum}").format(sum=look.money(payment.amount_minor))


# The customer -------------------------------------------------------------------------------------------------------
def _about_customer(case: Case, look: Look) -> list[ActForm]:
    acts = []
    if case.quote.credit_minor > 0:
        is_payable = case.quote.credit_minor >= case.change_unit_minor
        if is_payable and case.till is not None and may_in(case.role, "refund_credit", "till_open"):
            acts.append(_refund(case, look))
        if may(case.role, "move_credit"):
            acts.append(_move_credit(case, look))
    if case.cash_only.is_cash_only and may(case.role, "lift_cash_only"):
        acts.append(_lift_cash_only(case))
    return acts


def _amount_of_credit(start_minor: int) -> Ask:
    return Ask(AMOUNT, "amount", lambda: translate("UndoingActs", "Sum"), start=start_minor)


def _credit_facts(case: Case, given: Given, look: Look) -> list[Fact]:
    left = case.quote.credit_minor - given.minor(AMOUNT)
    return [
        Fact(translate("UndoingActs", "Credit now"), look.money(case.quote.credit_minor)),
        Fact(
            translate("UndoingActs", "Credit afterwards"),
            look.money(left) if left >= 0 else "–",
            "" if left >= 0 else "bad",
        ),
    ]


def _too_much(case: Case, given: Given) -> Wrong | None:
    if given.minor(AMOUNT) > case.quote.credit_minor:
        return Wrong(AMOUNT, translate("UndoingActs", "There is not so much credit."))
    return None


def _not_payable(case: Case, given: Given, look: Look) -> Wrong | None:
    """Notes pay no such sum: names the largest one below it that they do."""
    payable_minor, rest_minor = payable_change(given.minor(AMOUNT), case.change_unit_minor)
    if not rest_minor:
        return None
    said = translate("UndoingActs", "No notes pay this: type {sum}, the rest stays credit.")
    if not payable_minor:
        said = translate("UndoingActs", "No notes pay this: {sum} is the least.")
    return Wrong(AMOUNT, said.format(sum=look.money(payable_minor or case.change_unit_minor)))


def _refund(case: Case, look: Look) -> ActForm:
    payable_minor, rest_minor = payable_change(case.quote.credit_minor, case.change_unit_minor)

    def facts(given: Given) -> list[Fact]:
        lines = [*_credit_facts(case, given, look), _cash_back(given.minor(AMOUNT), look)]
        if rest_minor:
            stays = translate("UndoingActs", "{sum} stays credit").format(sum=look.money(rest_minor))
            lines.insert(1, Fact(translate("UndoingActs", "No notes for it"), stays))
        return lines

    def work(office: Office, staff: StaffMember, given: Given, approver: StaffMember | None) -> Done:
        paid = refund_credit(office, staff, case.code, given.minor(AMOUNT), given.reason, approver)
        return Done(
            said=lambda: translate("UndoingActs", "Refunded: hand out {sum} in cash; the customer signs.").format(
                sum=look.money(paid.amount_minor)
            ),
            is_waiting=paid.is_waiting,
            papers=(paid.event,),
        )

    return ActForm(
        key="refund",
        word=lambda: translate("UndoingActs", "Refund of credit"),
        title=lambda: translate("UndoingActs", "Refund of credit"),
        primary=lambda given: translate("UndoingActs", "Refund {sum}").format(sum=look.money(given.minor(AMOUNT))),
        work=work,
        facts=facts,
        fields=(_amount_of_credit(payable_minor),),
        reasons=reasons_of_the_desk(look, WHY_REFUND),
        wrong=lambda given: _too_much(case, given) or _not_payable(case, given, look),
    )


def _move_credit(case: Case, look: Look) -> ActForm:
    def facts(given: Given) -> list[Fact]:
        to, lines = given.customer(TO), _credit_facts(case, given, look)
        if to is not None:
            sum_after = look.money(to.credit_minor + given.minor(AMOUNT))
            lines.append(Fact(translate("UndoingActs", "Credit of {name}").format(name=to.name), sum_after, "ok"))
        return lines

    def work(office: Office, staff: StaffMember, given: Given, approver: StaffMember | None) -> Done:
        moved = move_credit(office, staff, case.code, given.code(TO), given.minor(AMOUNT), given.reason, approver)
        return Done(
            said=lambda: translate("UndoingActs", "{sum} of credit is {code}'s now.").format(
                sum=look.money(moved.amount_minor), code=moved.to
            ),
            is_waiting=moved.is_waiting,
            papers=(moved.event,),
        )

    return ActForm(
        key="move_credit",
        word=lambda: translate("UndoingActs", "Move credit to another customer"),
        title=lambda: translate("UndoingActs", "Move credit to another customer"),
        primary=lambda given: translate("UndoingActs", "Move {sum}").format(sum=look.money(given.minor(AMOUNT))),
        work=work,
        facts=facts,
        fields=(
            Ask(TO, "customer", lambda: translate("UndoingActs", "To the customer")),
            _amount_of_credit(case.quote.credit_minor),
        ),
        reasons=reasons_of_the_desk(look, WHY_MOVE),
        reason="wrong_customer",
        wrong=lambda given: _same_customer(case, given) or _too_much(case, given),
    )


def _lift_cash_only(case: Case) -> ActForm:
    def work(office: Office, staff: StaffMember, given: Given, approver: StaffMember | None) -> Done:
        lift_cash_only(office, staff, case.code, given.text("why"), approver)
        return Done(said=lambda: translate("UndoingActs", "Cheques of this customer are taken again."))

    return ActForm(
        key="lift_cash_only",
        word=lambda: translate("UndoingActs", "Take cheques again"),
        title=lambda: translate("UndoingActs", "Take this customer's cheques again"),
        primary=lambda _given: translate("UndoingActs", "Take cheques again"),
        work=work,
        fields=(Ask("why", "text", lambda: translate("UndoingActs", "Reason")),),
    )
