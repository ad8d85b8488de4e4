"""This file is the window as tests and pictures play it: every screen with invented people, no office behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from collectoffice.ui.approvals.view import ApprovalsView
from collectoffice.ui.counter.view import CounterView
from collectoffice.ui.customers.view import CustomersView
from collectoffice.ui.day.month_view import MonthView
from collectoffice.ui.day.view import DayView
from collectoffice.ui.forms.view import FormsView
from collectoffice.ui.imports.view import ImportsView
from collectoffice.ui.lock import LockView
from collectoffice.ui.look import Look
from collectoffice.ui.main_window import MainWindow
from collectoffice.ui.preferences.view import PreferencesView, PrinterRow
from collectoffice.ui.rail_rows import add_rows
from collectoffice.ui.sign_in.view import SignInView
from collectoffice.ui.staff.view import StaffView
from collectoffice.ui.till.view import TillView
from tests.ui import acts_scenes, samples
from tests.ui.day_scenes import (
    day_approval,
    day_banked,
    day_cancel,
    day_correct,
    day_deposits,
    day_difference,
    day_empty,
    day_left_open,
    day_locked,
    day_open,
    day_reading,
    day_safe,
    day_short,
    day_sign,
    day_watch,
    day_watch_list,
    month,
    month_empty,
)
from tests.ui.imports_scenes import (
    imports_approval,
    imports_drop,
    imports_offered,
    imports_offered_none,
)
from tests.ui.people_scenes import (
    approvals,
    approvals_contest,
    approvals_none,
    lock,
    sign_in,
    sign_in_wrong,
    staff,
    staff_member,
    staff_own_pin,
)
from tests.ui.till_scenes import (
    forms_found,
    forms_gone,
    forms_none,
    forms_printer,
    forms_skipped,
    forms_stock,
    till_agrees,
    till_closed,
    till_count,
    till_exchange,
    till_figure,
    till_form,
    till_form_skipped,
    till_open,
    till_pay_out,
    till_reading,
    till_reason,
    till_receipts,
    till_recount,
    till_short,
    till_turn_in,
    till_work,
)

FIELDS = ("code", "name", "phone", "period", "charge", "vat", "total", "note")


class Stage:
    """A window with its screens."""

    def __init__(self, app: QApplication, currency: str = "VND", language: str = "vi") -> None:
        self.app = app
        self.look = Look(app, currency=currency)
        self.look.speak(language)
        self.window = MainWindow(self.look)
        self.window.header.set_office("Điện lực Tân Châu", "Quầy 2")
        self.window.header.set_person("Lê Thị Hồng Gấm", "07:02")
        self.window.header.set_printer(True)
        self.window.set_now(samples.NOW)
        rules = samples.RULES_VN if currency == "VND" else samples.RULES_CN
        self.counter = CounterView(self.look)
        self.counter.set_rules(rules)
        self.counter.set_recent(samples.RECENT, 47, 18_450_000)
        self.customers, self.imports = CustomersView(self.look), ImportsView(self.look)
        self.till = TillView(self.look, rules.cash.denominations)
        self.day = DayView(self.look, rules.cash.denominations)
        self.month = MonthView(self.look)
        self.forms = FormsView(self.look)
        self.staff, self.preferences = StaffView(self.look), PreferencesView(self.look)
        self.approvals = ApprovalsView(self.look)
        self.sign_in, self.lock = SignInView(self.look), LockView(self.look)
        self.screens = {
            "counter": self.counter,
            "customers": self.customers,
            "till": self.till,
            "day": self.day,
            "month": self.month,
            "forms": self.forms,
            "imports": self.imports,
            "staff": self.staff,
            "approvals": self.approvals,
            "preferences": self.preferences,
            "sign_in": self.sign_in,
            "lock": self.lock,
        }
        for key, screen in self.screens.items():
            self.window.add_screen(key, screen)
        add_rows(self.window)
        self.window.show()
        self.window.open("counter")
        self.settle()

    def fresh(self) -> None:
        """Puts the counter back to how it opens."""
        self.window.set_practice(False)
        self.counter.undone()
        self.counter.set_till(True)
        self.counter.set_recent(samples.RECENT, 47, 18_450_000)
        self.counter.clear()
        self.counter.banner.clear()
        self.window.open("counter")

    def settle(self) -> None:
        """Lets every layout come to rest."""
        for _ in range(10):
            self.app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def close(self) -> None:
        """Takes the window away."""
        self.look.speak("en")  # its translators would speak on in the next window
        self.window.close()
        self.window.deleteLater()
        self.settle()


def counter_paying(stage: Stage) -> None:
    stage.counter.show_quote(samples.quote_ung())
    stage.counter.tender.amount.setText("1100000")
    stage.counter.tender.amount.textEdited.emit("1100000")


def counter_saved(stage: Stage) -> None:
    stage.counter.taken("TC01-2-26A-000483", "e483", 161)


def counter_not_printed(stage: Stage) -> None:
    stage.counter.show_quote(samples.quote_ung())
    stage.counter.taken("TC01-2-26A-000483", "e483", 0, printed=False)


def counter_hits(stage: Stage) -> None:
    stage.counter.search.setText("nguyen thi u")
    stage.counter.show_hits("nguyen thi u", samples.HITS, 3)


def counter_not_found(stage: Stage) -> None:
    stage.counter.search.setText("nguyen van xyz")
    stage.counter.show_hits("nguyen van xyz", (), 0)


def counter_nothing(stage: Stage) -> None:
    stage.counter.show_quote(samples.quote_quyen(), samples.LAST_PAID)


def counter_basket(stage: Stage) -> None:
    stage.counter.show_quote(samples.quote_ung())
    stage.counter.add_customer()
    stage.counter.show_quote(samples.quote_dang())


def counter_cheque(stage: Stage) -> None:
    counter_paying(stage)
    stage.counter.tender.amount.setText("500000")
    stage.counter.tender.amount.textEdited.emit("500000")
    stage.counter.tender.entered.emit()
    stage.counter.tender.set_kind("cheque")
    stage.counter.tender.reference.setText("AC 0045123")


def counter_part(stage: Stage) -> None:
    stage.counter.show_quote(samples.quote_ung())
    stage.counter.type_amount()
    stage.counter.due.amount.setText("500000")
    stage.counter.due.amount.textEdited.emit("500000")


def counter_short(stage: Stage) -> None:
    stage.counter.show_quote(samples.quote_ung())
    stage.counter.tender.amount.setText("1000000,5")
    stage.counter.tender.amount.textEdited.emit("1000000,5")


def counter_unusual(stage: Stage) -> None:
    counter_paying(stage)
    stage.counter.confirm_unusual(11_000_000, 1_056_113)


def counter_undo(stage: Stage) -> None:
    counter_saved(stage)
    stage.counter.ask_undo()


def counter_yuan_cny(stage: Stage) -> None:
    stage.window.header.set_office("友爱供电所", "2 号窗口")
    stage.counter.show_quote(samples.quote_wang())
    stage.counter.tender.amount.setText("600")
    stage.counter.tender.amount.textEdited.emit("600")


def counter_no_till(stage: Stage) -> None:
    stage.counter.set_till(False)
    stage.counter.set_recent((), 0, 0)
    stage.counter.clear()


def customers_list(stage: Stage) -> None:
    stage.customers.list.set_totals(300_000, 4_072_662_821)
    stage.window.open("customers")
    stage.customers.list.begin()
    stage.customers.list.add_page(samples.many_customers(), 64)


def customers_file(stage: Stage) -> None:
    stage.customers.show_file(samples.quote_ung(), samples.TIME_LINE, samples.MONTHS)
    stage.window.open("customers")


def customers_clear(stage: Stage) -> None:
    stage.customers.show_file(samples.quote_quyen(), samples.TIME_LINE[3:], samples.MONTHS[:4])
    stage.window.open("customers")


def imports_empty(stage: Stage) -> None:
    stage.imports.show_empty()
    stage.window.open("imports")


def imports_preview(stage: Stage) -> None:
    stage.imports.show_preview(samples.preview(), FIELDS)
    stage.window.open("imports")


def imports_fields(stage: Stage) -> None:
    imports_preview(stage)
    stage.imports.columns.pick_field()


def imports_working(stage: Stage) -> None:
    stage.imports.show_working(40_000, 100_000)
    stage.window.open("imports")


def preferences(stage: Stage) -> None:
    stage.preferences.set_printers([PrinterRow("Canon LBP 2900", is_ready=True), PrinterRow("XP-80C", is_ready=False)])
    stage.preferences.set_may_change_office(True)
    stage.preferences.set_values(
        {
            "idle_lock_minutes": "5",
            "paper": "a5",
            "paper.language": "vi",
            "cash.rounding": "none",
            "words.zero": "lẻ",
            "words.thousand": "nghìn",
            "printer.a5": "Canon LBP 2900",
        }
    )
    stage.preferences.show_scan("2609182231", 6, "Enter")
    stage.window.open("preferences")


def key_card(stage: Stage) -> None:
    counter_paying(stage)
    stage.window.toggle_help()


def practice(stage: Stage) -> None:
    stage.window.set_practice(True)
    counter_paying(stage)


SCENES: dict[str, Callable[[Stage], None]] = {
    play.__name__.replace("_", "-"): play
    for play in (
        counter_paying,
        counter_saved,
        counter_not_printed,
        counter_hits,
        counter_not_found,
        counter_nothing,
        counter_basket,
        counter_cheque,
        counter_part,
        counter_short,
        counter_unusual,
        counter_undo,
        counter_yuan_cny,
        counter_no_till,
        sign_in,
        sign_in_wrong,
        lock,
        till_open,
        till_work,
        till_count,
        till_reading,
        till_pay_out,
        till_turn_in,
        forms_printer,
        forms_skipped,
        forms_gone,
        forms_found,
        forms_stock,
        forms_none,
        till_receipts,
        till_figure,
        till_exchange,
        till_short,
        till_reason,
        till_agrees,
        till_form,
        till_form_skipped,
        till_recount,
        till_closed,
        day_open,
        day_empty,
        day_safe,
        day_short,
        day_sign,
        day_difference,
        day_approval,
        day_correct,
        day_reading,
        day_locked,
        day_deposits,
        day_banked,
        day_cancel,
        day_left_open,
        month,
        month_empty,
        day_watch,
        day_watch_list,
        customers_list,
        customers_file,
        customers_clear,
        imports_empty,
        imports_preview,
        imports_fields,
        imports_working,
        imports_offered,
        imports_offered_none,
        imports_drop,
        imports_approval,
        *acts_scenes.PLAYS,
        staff,
        staff_member,
        staff_own_pin,
        approvals,
        approvals_contest,
        approvals_none,
        preferences,
        key_card,
        practice,
    )
}
