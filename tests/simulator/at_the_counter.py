"""This file is the rules of the simulator at the counter: paying in every way, undoing, moving, credit."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st
from hypothesis.stateful import rule

from collectoffice.domain.tender import Tender as Given
from collectoffice.domain.tender import TenderKind
from collectoffice.services.commands.bounce_cheque import bounce_cheque, lift_cash_only
from collectoffice.services.commands.move_credit import move_credit
from collectoffice.services.commands.move_payment import move_payment
from collectoffice.services.commands.paper_receipts import PaperReceipt
from collectoffice.services.commands.refund_credit import refund_credit
from collectoffice.services.commands.repost import Reposted
from collectoffice.services.commands.reverse_payment import reverse_payment, reverse_receipt
from collectoffice.services.commands.take_payment import TakePayment, take_payment
from collectoffice.services.commands.undo_payment import PaymentUndone
from collectoffice.services.commands.void_payment import void_payment, void_receipt
from collectoffice.services.queries.payment_taken import PaymentTaken
from tests.simulator.ground import ACTORS, APPROVERS, CUSTOMERS, KNOWN, ONE_IN_TEN, PLACES, USERS, Ground
from tests.simulator.rules_of_money import spread
from tests.simulator.second_books import Decided, NotThere, Payment, Row, Tender, Wish
from tests.simulator.second_drawers import Till

AMOUNTS = st.one_of(st.integers(1, 3_000), st.integers(1, 900_000))
KINDS: list[TenderKind] = ["cash", "transfer", "qr", "card", "cheque", "credit"]


class AtTheCounter(Ground):
    """What cashiers do with customers in front of them."""

    # Paying

    @rule(
        asked=st.lists(
            st.tuples(USERS, CUSTOMERS, AMOUNTS, st.sampled_from(["change", "credit"])), min_size=1, max_size=3
        )
    )
    def a_busy_hour(self, asked: list[tuple[str, int, int, str]]) -> None:
        for user, customer, amount, rest in asked:
            self.a_customer_pays_a_part(user, customer, amount, rest)
        self.desk.clock.pass_by(minutes=len(asked))

    @rule(asked=st.tuples(USERS, CUSTOMERS, st.sampled_from([0, 0, 500, 3_333, 100_000])))
    def a_customer_pays_all_in_cash(self, asked: tuple[str, int, int]) -> None:
        user, customer, over = asked
        self.ready(user)
        self.pay(user, (customer,), [("cash", over)], None, "change", ())

    @rule(user=USERS, customer=CUSTOMERS, amount=AMOUNTS, rest=st.sampled_from(["change", "credit"]))
    def a_customer_pays_a_part(self, user: str, customer: int, amount: int, rest: str) -> None:
        self.ready(user)
        self.pay(user, (customer,), [("cash", amount)], amount, rest, ())

    @rule(
        user=USERS,
        customers=st.lists(CUSTOMERS, min_size=1, max_size=3, unique=True),
        tenders=st.lists(st.tuples(st.sampled_from(KINDS), AMOUNTS), min_size=1, max_size=3),
        amount=st.one_of(st.none(), AMOUNTS),
        rest=st.sampled_from(["change", "credit"]),
        is_named=ONE_IN_TEN,
    )
    def a_basket_is_paid(
        self,
        user: str,
        customers: list[int],
        tenders: list[tuple[TenderKind, int]],
        amount: int | None,
        rest: str,
        is_named: bool,
    ) -> None:
        named = self._open_bill(customers[0]) if is_named else ()
        self.pay(user, tuple(customers), [*tenders, ("cash", 0)], amount, rest, named)

    @rule(user=USERS, customer=CUSTOMERS, amount=st.one_of(st.none(), AMOUNTS))
    def a_customer_pays_by_cheque(self, user: str, customer: int, amount: int | None) -> None:
        self.ready(user)
        minor = amount or 250_000
        self.pay(user, (customer,), [("cheque", minor)], minor, "change", ())

    @rule(user=USERS, customer=CUSTOMERS, amount=AMOUNTS)
    def credit_is_spent(self, user: str, customer: int, amount: int) -> None:
        self.pay(user, (customer,), [("credit", amount)], None, "change", ())

    def asked_of(self, customer: int) -> int:
        """All that a customer is asked for on the day of a payment."""
        asked = self.books.asked(self.books.owner(customer), self.drawers.paying_day(self.clock_day))
        return sum(one.principal + one.late_fee for one in asked)

    def _open_bill(self, customer: int) -> tuple[str, ...]:
        day = self.drawers.paying_day(self.clock_day)
        return tuple(one.bill for one in self.books.asked(self.books.owner(customer), day))[-1:]

    def pay(
        self,
        user: str,
        customers: tuple[int, ...],
        kinds: list[tuple[TenderKind, int]],
        amount: int | None,
        rest: str,
        named: tuple[str, ...],
        paper: PaperReceipt | None = None,
    ) -> None:
        """Cash fills up what the other tenders leave; credit is no more than there is. By a paper it counts from its day."""
        till = self.drawers.till_of(user)
        day = till.day if till else self.today
        day = paper.paid_on if paper is not None else day
        owners = {self.books.owner(customer) for customer in customers}
        due = amount or sum(
            one.principal + one.late_fee
            for owner in owners
            for one in self.books.asked(owner, day)
            if not named or one.bill in named
        )
        given = [self._tender(kind, minor, owners) for kind, minor in kinds]
        other = sum(tender.minor for tender in given if tender.kind != "cash")
        cash = sum(tender.minor for tender in given if tender.kind == "cash")
        if any(kind == "cash" for kind, _minor in kinds):
            given.append(Tender("cash", max(due - other - cash, 0) + self.books.rounding[1]))
        given = [tender for tender in given if tender.minor > 0]
        wish = Wish(customers, tuple(given), amount, rest, named)
        try:
            decided = self.books.decide(wish, day)
        except NotThere:
            decided = None
        self._take(user, till, wish, decided, paper)

    def _tender(self, kind: TenderKind, minor: int, owners: set[int]) -> Tender:
        if kind == "credit":
            minor = min(minor, sum(self.books.credit.get(owner, 0) for owner in owners))
        return Tender(kind, minor, self.fresh("R") if kind not in {"cash", "credit"} else "")

    def _take(
        self, user: str, till: Till | None, wish: Wish, decided: Decided | None, paper: PaperReceipt | None
    ) -> None:
        asked = TakePayment(
            customers=tuple(self.code(customer) for customer in wish.customers),
            tenders=tuple(self._given(tender) for tender in wish.tenders),
            amount_minor=wish.amount,
            bills=wish.named,
            rest="credit" if wish.rest == "credit" else "change",
            confirmed=True,
            paper=paper,
        )
        taken = self.tried(lambda: take_payment(self.desk.office, self.who(user), asked))
        if taken is None:
            is_due = decided is not None and self._must_be_taken(till, wish) and self._is_answered_by(till, paper)
            assert not is_due, "what the rules allow was refused"
            return
        assert till is not None, "money was taken without a till"
        assert not till.is_counting, "money was taken while the till was counted"
        assert decided is not None, "what the rules refuse was taken"
        assert (taken.change_minor, taken.rounding_minor) == (decided.change, decided.rounding)
        self._assert_paid(taken, decided)
        assert self._is_answered_by(till, paper), "a number was written in that is no missing one"
        day = till.day if paper is None else paper.paid_on
        self._write(taken.event, taken.receipts, wish.customers, decided, till, day, user)
        self.did("pay")
        if paper is not None:
            self.books.payments[taken.event].paper = paper.number
            self.books.missing.remove(paper.number)
            self.books.answered.add(paper.number)
            self.did("paper")

    def _is_answered_by(self, till: Till | None, paper: PaperReceipt | None) -> bool:
        """Whether a paper of before a restore may be written in: its number is missing, and its day is no later one."""
        return paper is None or (till is not None and paper.number in self.books.missing and paper.paid_on <= till.day)

    def _must_be_taken(self, till: Till | None, wish: Wish) -> bool:
        """Whether nothing stands in the way of a payment that the rules decide: no cheque, no full disk, one code each."""
        owners = {self.books.owner(customer) for customer in wish.customers}
        is_plain = len(owners) == len(wish.customers) and all(tender.kind != "cheque" for tender in wish.tenders)
        is_known = owners <= self.books.credit.keys() and not self.is_disk_full
        return till is not None and not till.is_counting and is_plain and is_known and self.doubt is None

    def _assert_paid(self, taken: PaymentTaken, decided: Decided) -> None:
        codes = {self.code(customer): customer for customer in self.books.credit}
        said = [
            (part.bill, self.books.owner(codes[part.customer]), part.kind, part.amount_minor)
            for part in taken.allocations
        ]
        assert said == decided.paid

    def _given(self, tender: Tender) -> Given:
        kind: TenderKind = next(one for one in KINDS if one == tender.kind)
        if kind == "cheque":
            return Given(kind, tender.minor, tender.reference, "ACB", self.clock_day)
        return Given(kind, tender.minor, tender.reference)

    def _write(
        self,
        event: str,
        receipts: tuple[str, ...],
        customers: tuple[int, ...],
        decided: Decided,
        till: Till | None,
        day: date,
        user: str,
        counter: int = 0,
    ) -> None:
        """Writes a payment into the second books, with the numbers that its receipts must have."""
        paid_for = {customer for _bill, customer, _kind, _minor in decided.paid}
        owners = tuple(dict.fromkeys(self.books.owner(customer) for customer in customers))
        named = [customer for customer in owners if customer in paid_for]
        counter = till.counter if till else counter
        self.drawers.issue(counter, (till.day if till else self.today).year, receipts, self.desk.office.file.facts.code)
        self.note_issued(receipts)
        assert len(receipts) == len(named)
        rows = [Row(customer, bill, customer, kind, minor) for bill, customer, kind, minor in decided.paid]
        payment = Payment(
            event=event,
            day=day,
            customers=owners,
            tenders=[tender for tender in decided.tenders if tender.kind != "credit"],
            drawn=decided.drawn,
            rounding=decided.rounding,
            rows=rows,
            till=till.number if till else None,
            counter=counter,
            by=user,
            receipts=dict(zip(named, receipts, strict=True)),
            paid_for=tuple(dict.fromkeys(customer for _bill, customer, _kind, _minor in decided.paid)),
        )
        self.books.book(payment)
        if till is not None:
            till.cash += payment.cash

    # Undoing

    def _standing(self, place: int) -> Payment | None:
        """A payment at the counter; three times of four one that nobody has undone."""
        payments = [one for one in self.books.payments.values() if one.receipts and not (place % 4 and one.is_undone)]
        return payments[-1 - place % len(payments)] if payments else None

    def _own_till(self, payment: Payment) -> Till | None:
        """The till of a payment, while it is open."""
        open_now = (till for till in self.drawers.open_tills() if till.number == payment.till)
        return next(open_now, None)

    @rule(place=PLACES, user=ACTORS, approver=APPROVERS, is_wrong_way=ONE_IN_TEN)
    def a_payment_is_undone(self, place: int, user: str, approver: str, is_wrong_way: bool) -> None:
        payment = self._standing(place)
        if payment is None:
            self.a_customer_pays_a_part("mai", place % len(KNOWN) + 1, 20_000, "change")
            return
        own = self._own_till(payment)
        undo = void_payment if (own is not None) != is_wrong_way else reverse_payment
        undone = self.tried(
            lambda: undo(self.desk.office, self.who(user), payment.event, "other", self.second(user, approver))
        )
        if undone is None:
            return
        till = self._till_that_pays(user, own, payment)
        self._assert_undone_once(payment)
        before = payment.cash
        self._billed(undone, self.books.undo_whole(payment, till.day if till else self.today, hands_back=True), till)
        assert undone.cash_back_minor == before
        if before:
            assert till is not None
            till.cash -= before
        self.did("undo")

    @rule(place=PLACES, which=st.integers(0, 2), user=ACTORS, approver=APPROVERS, is_wrong_way=ONE_IN_TEN)
    def a_receipt_is_undone(self, place: int, which: int, user: str, approver: str, is_wrong_way: bool) -> None:
        payment = self._standing(place)
        if payment is None:
            return
        own = self._own_till(payment)
        customer, number = list(payment.receipts.items())[which % len(payment.receipts)]
        undo = void_receipt if (own is not None) != is_wrong_way else reverse_receipt
        undone = self.tried(lambda: undo(self.desk.office, self.who(user), number, "x", self.second(user, approver)))
        if undone is None:
            return
        till = self._till_that_pays(user, own, payment)
        day = till.day if till else self.today
        self._assert_undone_once(payment, customer)
        if len(payment.receipts) == 1:
            before = payment.cash
            self._billed(undone, self.books.undo_whole(payment, day, hands_back=True), till)
            assert undone.cash_back_minor == before
            if till is not None:
                till.cash -= before
        else:
            assert undone.cash_back_minor == 0
            self._billed(undone, self.books.undo_receipt(payment, customer, day)[0], till)
        self.did("undo_receipt")

    def _assert_undone_once(self, payment: Payment, customer: int | None = None) -> None:
        assert not payment.is_undone
        assert customer is None or customer not in payment.undone_receipts

    def _till_that_pays(self, user: str, own: Till | None, payment: Payment) -> Till | None:
        """Whose drawer an undoing is in: the cashier's own; for a supervisor's void the payment's."""
        if user == "ha" and own is not None:
            return own
        till = self.drawers.till_of(user)
        return till if till is not None and not till.is_counting else None

    def _billed(self, undone: PaymentUndone, missing: dict[int, int], till: Till | None) -> None:
        """Credit that was spent is a bill of who spent it, on the day of the undoing."""
        day = till.day if till else self.today
        codes = {self.code(customer): customer for customer in self.books.credit}
        said = {self.books.owner(codes[one.customer]): one.amount_minor for one in undone.spent}
        assert said == missing
        for one in undone.spent:
            owner = self.books.owner(codes[one.customer])
            self.books.add_bill(one.bill, owner, one.amount_minor, day, None, f"{day:%Y-%m}")

    # Moving and bouncing

    @rule(place=PLACES, which=st.integers(0, 2), to=CUSTOMERS, user=ACTORS, approver=APPROVERS)
    def a_payment_is_moved(self, place: int, which: int, to: int, user: str, approver: str) -> None:
        payment = self._standing(place)
        if payment is None:
            self.a_customer_pays_a_part("mai", to % len(KNOWN) + 1, 30_000, "change")
            return
        customer, number = list(payment.receipts.items())[which % len(payment.receipts)]
        moved = self.tried(
            lambda: move_payment(
                self.desk.office, self.who(user), number, self.code(to), approver=self.second(user, approver)
            )
        )
        if moved is None:
            return
        till = self.drawers.till_of(user)
        till = till if till is not None and not till.is_counting else None
        day = till.day if till else self.today
        self._assert_undone_once(payment, customer)
        owner = self.books.owner(to)
        if len(payment.receipts) == 1:
            kept, rounding, drawn = payment.tenders, payment.rounding, {}
            self._billed(moved.undone, self.books.undo_whole(payment, day, hands_back=False), till)
        else:
            missing, given = self.books.undo_receipt(payment, customer, day, is_move=True)
            kept, rounding, drawn = [], 0, {self.books.owner(payment.payer): given}
            self._billed(moved.undone, missing, till)
        if till is not None:
            till.cash -= sum(tender.minor for tender in kept if tender.kind == "cash")
        money = sum(tender.minor for tender in kept) - rounding + sum(drawn.values())
        paid, left = spread(self.country, self.books.asked(owner, payment.day), money, payment.day)
        if left:
            paid.append((None, owner, "credit", left))
        decided = Decided(list(kept), drawn, rounding, 0, paid)
        self._write_again(moved.reposted, (owner,), decided, till, payment, user)
        self.did("move")

    def _write_again(
        self,
        reposted: Reposted,
        customers: tuple[int, ...],
        decided: Decided,
        till: Till | None,
        payment: Payment,
        user: str,
    ) -> None:
        self._write(
            reposted.event, reposted.receipts, customers, decided, till, payment.day, user, counter=payment.counter
        )

    @rule(place=PLACES, user=st.sampled_from(["ha", "ha", "mai"]))
    def a_cheque_bounces(self, place: int, user: str) -> None:
        with_cheque = [
            payment
            for payment in self.books.payments.values()
            if any(tender.kind == "cheque" for tender in payment.tenders)
        ]
        if not with_cheque:
            self.a_customer_pays_by_cheque("lan", place % len(KNOWN) + 1, None)
            return
        payment = with_cheque[-1 - place % len(with_cheque)]
        cheque = next(tender for tender in payment.tenders if tender.kind == "cheque")
        standing = [one for one in with_cheque if not one.is_undone and cheque in one.tenders]
        bounced = self.tried(lambda: bounce_cheque(self.desk.office, self.who(user), cheque.reference))
        if bounced is None:
            return
        payment = standing[-1]
        own = self._own_till(payment)
        till = own if own is not None and not own.is_counting else None
        day = till.day if till else self.today
        payer = self.books.owner(payment.payer)
        kept = [tender for tender in payment.tenders if tender is not cheque]
        draws = dict(payment.drawn)
        self._billed(bounced.undone, self.books.undo_whole(payment, day, hands_back=False), till)
        if till is not None:
            till.cash -= sum(tender.minor for tender in kept if tender.kind == "cash")
        drawn = self._still_there(draws)
        owners = tuple(dict.fromkeys(self.books.owner(one) for one in (payment.payer, *payment.paid_for)))
        asked = [one for owner in owners for one in self.books.asked(owner, payment.day)]
        money = sum(tender.minor for tender in kept)
        paid, left = spread(self.country, asked, money + sum(drawn.values()), payment.day)
        undrawn = min(sum(drawn.values()), left)
        drawn = _first_kept(drawn, sum(drawn.values()) - undrawn)
        if left - undrawn:
            paid.append((None, payer, "credit", left - undrawn))
        if money + sum(drawn.values()) == 0:
            assert bounced.reposted is None
        else:
            assert bounced.reposted is not None
            decided = Decided(kept, drawn, 0, 0, paid)
            self._write_again(bounced.reposted, owners, decided, till, payment, user)
        self.did("bounce")
        self.tried(lambda: lift_cash_only(self.desk.office, self.who("ha"), self.code(payer), "x"))

    def _still_there(self, draws: dict[int, int]) -> dict[int, int]:
        drawn: dict[int, int] = {}
        for customer, minor in draws.items():
            owner = self.books.owner(customer)
            taken = min(minor, self.books.credit.get(owner, 0) - drawn.get(owner, 0))
            if taken > 0:
                drawn[owner] = drawn.get(owner, 0) + taken
        return drawn

    # Credit

    @rule(user=USERS, customer=CUSTOMERS, amount=AMOUNTS, approver=APPROVERS, is_any=st.booleans())
    def credit_is_refunded(self, user: str, customer: int, amount: int, approver: str, is_any: bool) -> None:
        """Anybody's, of whatever was paid; or of what was just left in cash."""
        self.ready(user)
        if not is_any:
            customer = customer % len(KNOWN) + 1
            self.a_customer_pays_a_part(user, customer, self.asked_of(customer) + 20_000, "credit")
        owner = self.books.owner(customer)
        minor = min(amount, self.books.credit.get(owner, 0)) or amount
        refunded = self.tried(
            lambda: refund_credit(
                self.desk.office, self.who(user), self.code(customer), minor, "other", self.second(user, approver)
            )
        )
        if refunded is None:
            return
        till = self.drawers.till_of(user)
        assert till is not None
        till.cash -= minor
        self.books.give(owner, -minor)
        self.did("refund")

    @rule(user=ACTORS, customer=CUSTOMERS, to=CUSTOMERS, amount=AMOUNTS, approver=APPROVERS)
    def credit_is_moved(self, user: str, customer: int, to: int, amount: int, approver: str) -> None:
        minor = min(amount, self.books.credit.get(self.books.owner(customer), 0)) or amount
        moved = self.tried(
            lambda: move_credit(
                self.desk.office,
                self.who(user),
                self.code(customer),
                self.code(to),
                minor,
                approver=self.second(user, approver),
            )
        )
        if moved is not None:
            self.books.give(customer, -minor)
            self.books.give(to, minor)
            self.did("move_credit")


def _first_kept(drawn: dict[int, int], most: int) -> dict[int, int]:
    kept: dict[int, int] = {}
    for customer, minor in drawn.items():
        taken = min(minor, most)
        if taken:
            kept[customer] = taken
        most -= taken
    return kept
