"""This file is the offered adjustments at work: read when the screen opens, taken with one approval, dropped with a reason."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from collectoffice.domain.errors import Refusal
from collectoffice.domain.permission import may
from collectoffice.services.commands.take_offers import OffersTaken, drop_offer, take_offers
from collectoffice.services.office import Office
from collectoffice.services.queries.open_offers import OpenOffer, open_offers
from collectoffice.services.queries.people import StaffMember
from collectoffice.ui.approving import Approving
from collectoffice.ui.desk import Desk
from collectoffice.ui.imports.offers_panel import OfferLine
from collectoffice.ui.imports.view import ImportsView


class OffersController(QObject):
    """Plugs the import screen's second tab into the office."""

    customer_wanted = Signal(str)
    """Open this customer's file."""

    def __init__(self, desk: Desk, view: ImportsView) -> None:
        super().__init__(view)
        self._desk, self._view, self._panel = desk, view, view.offers
        self._approving = Approving(desk, self._panel.approval)
        view.offers_wanted.connect(self.refresh)
        self._panel.take_wanted.connect(self._on_take_wanted)
        self._panel.drop_wanted.connect(self._on_drop_wanted)
        self._panel.opened.connect(self.customer_wanted)

    def refresh(self, then: Callable[[], None] | None = None) -> None:
        """Reads what is offered."""
        staff = self._desk.staff
        if staff is None:
            return
        may_adjust = may(staff.role, "adjust_bill")

        def arrived(offers: tuple[OpenOffer, ...]) -> None:
            self._view.show_offers([_line(offer) for offer in offers], may_adjust=may_adjust)
            if then is not None:
                then()

        self._desk.reader.run(open_offers, arrived)

    def show_fresh(self) -> None:
        """After an import that offered some: the second tab, with the list read anew."""
        self.refresh(self._view.open_offers)

    def _on_take_wanted(self, chosen: list[int]) -> None:
        staff = self._desk.signed_in
        self._panel.set_busy(True)

        def work(office: Office, approver: StaffMember | None) -> OffersTaken:
            return take_offers(office, staff, chosen, approver)

        self._approving.do(
            work,
            self._on_taken,
            self._on_refused,
            cancelled=lambda: self._panel.set_busy(False),
            title=self._panel.take_words,
        )

    def _on_taken(self, done: OffersTaken) -> None:
        def said() -> str:
            parts = [self.tr("%n bill(s) adjusted.", "", len(done.taken))]
            credit = sum(one.credited_minor for one in done.taken)
            if credit:
                parts.append(self.tr("{sum} became credit.").format(sum=self._desk.look.money(credit)))
            if any(one.is_waiting for one in done.taken):
                parts.append(self.tr("To be approved."))
            for offer, refusal in done.left[:1]:
                parts.append(f"{offer.document}: {self._desk.word(refusal)}")
            return " ".join(parts)

        self._view.banner.say("warn" if done.left else "ok", said)
        self._desk.news.bills_changed.emit()
        self.refresh(self._panel.focus)

    def _on_drop_wanted(self, offer_id: int, why: str) -> None:
        staff = self._desk.signed_in

        def dropped(left: int) -> None:
            self._view.banner.say("warn", lambda: self.tr("Dropped. %n still offered.", "", left))
            self.refresh(self._panel.focus)

        self._desk.books.run(lambda office: drop_offer(office, staff, offer_id, why), dropped, self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        self._view.banner.say("bad", lambda: self._desk.word(refusal))
        self._panel.set_busy(False)


def _line(offer: OpenOffer) -> OfferLine:
    after = offer.after
    return OfferLine(
        offer_id=offer.offer_id,
        code=offer.customer_code,
        name=offer.customer_name,
        bill=offer.bill,
        by_minor=offer.by_minor,
        document=offer.document,
        file_name=offer.file_name,
        sheet_row=offer.sheet_row,
        on=offer.on,
        problem=offer.problem,
        bill_owes_minor=after.open_minor + after.late_fee_minor if after else 0,
        credited_minor=after.credited_minor if after else 0,
        owed_minor=after.owed_minor if after else 0,
    )
