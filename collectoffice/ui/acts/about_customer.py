"""This file is the acts that change a customer: code, holder, meter, address, phone, and two codes that are one customer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from collectoffice.domain.permission import may
from collectoffice.services.commands.change_customer import (
    CustomerChanged,
    change_address,
    change_code,
    change_holder,
    change_meter,
    change_phone,
)
from collectoffice.services.commands.merge_customers import merge_customers
from collectoffice.services.office import Office
from collectoffice.services.queries.people import StaffMember
from collectoffice.ui import figures
from collectoffice.ui.acts.case import Case
from collectoffice.ui.acts.form import ActForm, Ask, Done, Fact, Given, Wrong
from collectoffice.ui.look import Look

VALUE, INTO = "value", "into"
Words = Callable[[], str]
Change = Callable[[Office, StaffMember, str, str, StaffMember | None], CustomerChanged]
translate = QCoreApplication.translate


def offered(case: Case, look: Look) -> Sequence[ActForm]:
    """What this role may change about the customer whose file is open."""
    if case.entry is not None or not may(case.role, "change_customer"):
        return ()
    card = case.quote.customer
    return (
        _change(case, "holder", change_holder, card.name, lambda: translate("CustomerActs", "Contract holder, name")),
        _change(case, "meter", change_meter, card.meter, lambda: translate("CustomerActs", "Meter number")),
        _change(case, "address", change_address, card.address, lambda: translate("CustomerActs", "Supply address")),
        _change(case, "phone", change_phone, card.phone, lambda: translate("CustomerActs", "Phone")),
        _change(case, "code", change_code, card.code, lambda: translate("CustomerActs", "Customer code")),
        _merge(case, look),
    )


def _change(case: Case, key: str, change: Change, now: str, word: Words) -> ActForm:
    def facts(given: Given) -> list[Fact]:
        lines = [Fact(translate("CustomerActs", "Now"), now or "–")]
        if given.text(VALUE) and given.text(VALUE) != now:
            lines.append(Fact(translate("CustomerActs", "From today"), given.text(VALUE), "ok"))
        lines.append(
            Fact(
                translate("CustomerActs", "What was"), translate("CustomerActs", "stays in the history, is still found")
            )
        )
        return lines

    def wrong(given: Given) -> Wrong | None:
        is_same = given.text(VALUE) == now
        return Wrong(VALUE, translate("CustomerActs", "This is how it stands already.")) if is_same else None

    def work(office: Office, staff: StaffMember, given: Given, approver: StaffMember | None) -> Done:
        changed = change(office, staff, case.code, given.text(VALUE), approver)
        value = given.text(VALUE)
        return Done(
            said=lambda: translate("CustomerActs", "{what}: {value} from today.").format(what=word(), value=value),
            opens=changed.customer.code,
        )

    return ActForm(
        key=f"change_{key}",
        word=lambda: translate("CustomerActs", "Change: {what}").format(what=word()),
        title=lambda: translate("CustomerActs", "Change: {what}").format(what=word()),
        primary=lambda _given: translate("CustomerActs", "Change"),
        work=work,
        facts=facts,
        fields=(Ask(VALUE, "text", word, start=now),),
        wrong=wrong,
    )


def _merge(case: Case, look: Look) -> ActForm:
    card = case.quote.customer

    def facts(given: Given) -> list[Fact]:
        into = given.customer(INTO)
        lines = [Fact(translate("CustomerActs", "This code"), f"{figures.code(card.code)} · {card.name}")]
        if into is not None and into.code != card.code:
            owed, credit = card.open_minor + into.open_minor, card.credit_minor + into.credit_minor
            lines += [
                Fact(translate("CustomerActs", "Stays"), f"{figures.code(into.code)} · {into.name}", "ok"),
                Fact(translate("CustomerActs", "Owed together (principal)"), look.money(owed)),
                Fact(translate("CustomerActs", "Credit together"), look.money(credit)),
            ]
        lines.append(
            Fact(translate("CustomerActs", "Both codes"), translate("CustomerActs", "still find the customer"))
        )
        return lines

    def wrong(given: Given) -> Wrong | None:
        into = given.customer(INTO)
        is_same = into is not None and into.code == card.code
        return Wrong(INTO, translate("CustomerActs", "This is the same customer.")) if is_same else None

    def work(office: Office, staff: StaffMember, given: Given, approver: StaffMember | None) -> Done:
        merged = merge_customers(office, staff, case.code, given.code(INTO), approver)
        return Done(
            said=lambda: translate("CustomerActs", "{code} is a part of {into} now.").format(
                code=merged.merged_code, into=merged.customer.code
            ),
            opens=merged.customer.code,
        )

    return ActForm(
        key="merge",
        word=lambda: translate("CustomerActs", "Merge into another code"),
        title=lambda: translate("CustomerActs", "Two codes, one customer"),
        primary=lambda _given: translate("CustomerActs", "Merge the two codes"),
        work=work,
        facts=facts,
        fields=(Ask(INTO, "customer", lambda: translate("CustomerActs", "The customer that stays")),),
        wrong=wrong,
    )
