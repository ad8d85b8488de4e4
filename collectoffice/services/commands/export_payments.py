"""This file is the export of the collected payments: what came in on some business dates, as a workbook for head office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from collectoffice.db import collected, day_lists
from collectoffice.domain.errors import DaysBackwards
from collectoffice.domain.money import currency, with_unit
from collectoffice.exchange.collected import CollectedRow, ExportFacts, write_collected
from collectoffice.i18n import papers
from collectoffice.services.acting import office_day
from collectoffice.services.queries.receipts import receipt_text
from collectoffice.services.queries.rules_in_force import masthead, paper_style
from collectoffice.services.written_files import make_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from collectoffice.db.collected import CollectedPart, TenderPart
    from collectoffice.exchange.collected import Channel, CollectedKind, OpenApproval
    from collectoffice.services.office import Office

TENDER_WORDS = {
    "cash": papers.CASH,
    "transfer": papers.TRANSFER,
    "qr": papers.QR_CODE,
    "card": papers.CARD,
    "cheque": papers.CHEQUE,
    "credit": papers.FROM_CREDIT,
    "bank": papers.ENTRY_KINDS["bank"],
}


@dataclass(frozen=True, slots=True)
class Exported:
    """A workbook that was written; in minor units."""

    path: Path
    rows: int
    sum_minor: int
    first_day: date
    last_day: date


def export_payments(
    office: Office, folder: Path, made_by: str = "", first_day: date | None = None, last_day: date | None = None
) -> Exported:
    """Writes the collected payments of some business dates (all without any) into a folder; nothing is overwritten.

    A folder that is not there is made.

    Refuses ``DaysBackwards`` and ``FileNotWritten``. The books are only read.
    """
    if first_day is not None and last_day is not None and last_day < first_day:
        raise DaysBackwards(first=first_day.isoformat(), last=last_day.isoformat())
    make_folder(folder)
    connection = office.file.connection
    days = collected.business_days(connection)
    today = office_day(office)
    first = first_day or (date.fromisoformat(days[0]) if days else today)
    last = last_day or (date.fromisoformat(days[1]) if days else today)
    facts = office.file.facts
    language = paper_style(office).language
    counted = _Counted()
    chain_event, chain_head = day_lists.chain_head(connection)
    path = write_collected(
        counted.passing(_rows(office, first, last, language)),
        folder,
        ExportFacts(
            office_code=facts.code,
            office_name=masthead(office).name,
            currency="CNY" if facts.currency == "CNY" else "VND",
            minor_digits=facts.minor_digits,
            first_day=first,
            last_day=last,
            made_at=office.clock(),
            made_by=made_by,
            program_version=office.version,
            chain_event=chain_event,
            chain_head=chain_head,
        ),
        language,
    )
    return Exported(path, counted.rows, counted.sum_minor, first, last)


class _Counted:
    """Counts and sums the rows that pass."""

    def __init__(self) -> None:
        self.rows = 0
        self.sum_minor = 0

    def passing(self, rows: Iterable[CollectedRow]) -> Iterator[CollectedRow]:
        for row in rows:
            self.rows += 1
            self.sum_minor += row.amount_minor
            yield row


def _rows(office: Office, first: date, last: date, language: str) -> Iterator[CollectedRow]:
    connection = office.file.connection
    days = (first.isoformat(), last.isoformat())
    tenders = _Tenders(collected.tenders_between(connection, *days), office.file.facts.currency, language)
    documents: dict[int, str] = {}
    for part in collected.parts_between(connection, *days):
        handed_over = tenders.of(part.event_id)
        document = _receipt(office, part) or _reference(handed_over)
        documents.setdefault(part.event_id, document)
        yield CollectedRow(
            document=document,
            customer_code=part.customer_code,
            customer_name=part.customer_name,
            bill=part.bill,
            period=part.period,
            kind=cast("CollectedKind", part.kind),
            amount_minor=part.amount_minor,
            paid_on=date.fromisoformat(part.paid_on),
            business_date=date.fromisoformat(part.business_date) if part.till is not None else None,
            at=datetime.fromisoformat(part.at).replace(tzinfo=None),
            channel=cast("Channel", part.channel),
            counter="" if part.counter is None else str(part.counter),
            till="" if part.till is None else str(part.till),
            cashier=part.cashier,
            tenders=tenders.words(handed_over),
            bank=next((tender.bank for tender in handed_over if tender.bank), ""),
            reference=_reference(handed_over),
            is_void=part.voided_event_id is not None,
            voids=documents.get(part.voided_event_id, document) if part.voided_event_id is not None else "",
            event=part.uid,
            approval=cast("OpenApproval", part.approval),
        )


def _receipt(office: Office, part: CollectedPart) -> str:
    if part.receipt is None or part.receipt_year is None or part.receipt_epoch is None or part.receipt_number is None:
        return ""
    return receipt_text(office, (part.receipt, part.receipt_year, part.receipt_epoch, part.receipt_number))


def _reference(tenders: Sequence[TenderPart]) -> str:
    return next((tender.reference for tender in tenders if tender.reference), "")


class _Tenders:
    """The tenders of one event after the other: both readings run in the order the events were written."""

    def __init__(self, rows: Iterator[TenderPart], currency_code: str, language: str) -> None:
        self._rows = rows
        self._ahead = next(rows, None)
        self._event_id = 0
        self._current: list[TenderPart] = []
        self._currency = currency(currency_code)
        self._language = language

    def of(self, event_id: int) -> list[TenderPart]:
        if event_id != self._event_id:
            self._event_id, self._current = event_id, []
            while self._ahead is not None and self._ahead.event_id <= event_id:
                if self._ahead.event_id == event_id:
                    self._current.append(self._ahead)
                self._ahead = next(self._rows, None)
        return self._current

    def words(self, tenders: Sequence[TenderPart]) -> str:
        """How it was paid, change taken off the cash."""
        sums: dict[str, int] = {}
        for tender in tenders:
            sums[tender.kind] = sums.get(tender.kind, 0) + tender.amount_minor
        return " + ".join(
            f"{self._word(kind)} {with_unit(minor, self._currency, self._language)}" for kind, minor in sums.items()
        )

    def _word(self, kind: str) -> str:
        word = TENDER_WORDS.get(kind)
        return papers.Speech(self._language)(word) if word is not None else kind
