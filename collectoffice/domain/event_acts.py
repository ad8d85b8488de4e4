"""This file is which act of the table of permissions stands behind an event of the books, for every list that names acts."""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain.permission import Act

ACT_OF_EVENT: Mapping[str, Act] = {
    "void": "void_payment",
    "part_undone": "void_payment",
    "part_reversed": "reverse_payment",
    "reversal": "reverse_payment",
    "moved": "move_payment",
    "bounce": "bounce_cheque",
    "refund": "refund_credit",
    "credit_moved": "move_credit",
    "adjustment": "adjust_bill",
    "late_fee_waived": "waive_late_fee",
    "turned_in": "turn_in",
    "came_from_safe": "from_safe",
    "paid_in": "pay_in",
    "paid_out": "pay_out",
    "counterfeit_found": "record_counterfeit",
    "notes_exchanged": "exchange_notes",
    "till_corrected": "correct_till",
    "difference_settled": "settle_difference",
    "difference_written_off": "write_off_difference",
    "cash_only": "lift_cash_only",
    "customer_changed": "change_customer",
    "customers_merged": "change_customer",
    "dispute": "dispute_bill",
    "dispute_answered": "dispute_bill",
    "forms_received": "manage_forms",
    "forms_handed_out": "manage_forms",
    "forms_returned": "manage_forms",
    "forms_spoiled": "record_form",
    "forms_used": "record_form",
    "forms_found": "record_form",
    "form_confirmed": "record_form",
    "deposit_made": "make_deposit",
    "deposit_cancelled": "cancel_deposit",
    "deposit_banked": "bank_deposit",
    "deposit_confirmed": "confirm_deposit",
    "deposit_disputed": "confirm_deposit",
    "safe_counted": "count_safe",
    "safe_taken_over": "count_safe",
    "day_signed": "close_day",
    "clock_confirmed": "confirm_clock",
    "machine_confirmed": "confirm_machine",
}
"""The act behind each kind of event that a second person may answer for.

``part_reversed`` is no kind of its own in the books: a receipt of a basket that was undone after its till had closed.
"""
