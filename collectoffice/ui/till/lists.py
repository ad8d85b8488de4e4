"""This file is the lists that the till's screen opens: a till's receipts, and what a figure of its reading is made of."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from collectoffice.domain.day_sheet import TillReading
from collectoffice.ui.till.facts import ListWanted
from collectoffice.ui.till.reading_panel import RECEIPTS, TENDER
from collectoffice.ui.till.tills_strip import TillAtDay
from collectoffice.ui.till.words import kind_word, tender_word


def receipts_of_till(till: TillAtDay) -> ListWanted:
    """Every receipt of a till of the day; while it is counted blind nobody is told what they add up to."""
    has_sum = till.state in ("closed", "reconciled")
    return ListWanted(till.till, partial(_receipts_word, till.counter), RECEIPTS, has_sum=has_sum)


def list_of_figure(reading: TillReading, of: str, name: str, *, blind: bool) -> ListWanted:
    """What one figure of a reading is made of; a blind reading has no figure that tells the cash."""
    if of == RECEIPTS:
        return ListWanted(reading.till, partial(_receipts_word, reading.counter), of, has_sum=not blind)
    title = partial(tender_word if of == TENDER else kind_word, name)
    return ListWanted(reading.till, title, of, name)


def _receipts_word(counter: int) -> str:
    return QCoreApplication.translate("TillLists", "Receipts of counter {code}").format(code=counter)
