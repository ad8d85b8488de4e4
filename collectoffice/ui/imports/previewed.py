"""This file is a plan in the words of the import screen: figures, rows with their reasons, sums side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject

from collectoffice.domain.errors import HeaderNotFound
from collectoffice.domain.money import currency
from collectoffice.i18n.problems import problem_sentence
from collectoffice.services.commands.columns import ColumnMap
from collectoffice.services.commands.import_workbook import ImportTaken
from collectoffice.services.queries.import_plan import BillChange, ImportPlan
from collectoffice.ui.imports.preview import Group, ImportPreview, PreviewColumn, PreviewRow, SumLine
from collectoffice.ui.look import Look
from collectoffice.ui.wording import field_word

LETTERS = 26


class Previewer(QObject):
    """Says plans in the window's language, each time it is asked."""

    def __init__(self, look: Look, clock: Callable[[], datetime]) -> None:
        super().__init__(look)
        self._look, self._clock = look, clock

    def preview(self, plan: ImportPlan, *, by_hand: bool) -> ImportPreview:
        """A dry run."""
        reading = plan.reading
        file_sums, our_sums, agrees = self._sums(plan)
        return ImportPreview(
            file_name=reading.file_name,
            sheet=reading.sheet,
            kind=reading.kind,
            row_count=reading.data_rows,
            header_row=reading.header_row,
            read_at=self._clock(),
            columns=tuple(
                PreviewColumn(one.index, one.letter, one.header, one.field, one.sample, one.filled, one.failed, by_hand)
                for one in reading.columns
            ),
            new=Group(plan.taken),
            changed=Group(len(plan.changes) + len(plan.changed_customers), tuple(map(self._change, plan.changes))),
            known=Group(plan.already_known),
            held=Group(len(plan.problems), tuple(self._problem(plan, place) for place in range(len(plan.problems)))),
            missing=Group(
                len(plan.missing),
                tuple(
                    PreviewRow(0, partial(self._missing, bill.number), bill.number, self._look.amount(bill.open_minor))
                    for bill in plan.missing
                ),
            ),
            file_sums=file_sums,
            our_sums=our_sums,
            agrees=agrees,
            is_mapped_by_hand=by_hand,
        )

    def mapping(self, header: HeaderNotFound, columns: ColumnMap, file_name: str) -> ImportPreview:
        """A workbook whose header nobody knows, with its columns waiting to be named."""
        rows = self.first_rows(header)
        cells = rows[columns.header_row - 1] if columns.header_row <= len(rows) else []
        sample = rows[columns.header_row] if columns.header_row < len(rows) else []
        names = {place: field for field, place in columns.fields.items()}
        return ImportPreview(
            file_name=file_name,
            sheet=columns.sheet,
            kind=columns.kind,
            row_count=0,
            header_row=columns.header_row,
            read_at=self._clock(),
            columns=tuple(
                PreviewColumn(
                    place,
                    _letter(place),
                    cell,
                    names.get(place, ""),
                    sample[place] if place < len(sample) else "",
                    0,
                    0,
                    is_by_hand=True,
                )
                for place, cell in enumerate(cells)
            ),
            new=Group(0),
            changed=Group(0),
            known=Group(0),
            held=Group(0),
            agrees=False,
            is_mapped_by_hand=True,
        )

    def first_rows(self, header: HeaderNotFound) -> list[list[str]]:
        """The first rows of a workbook without a known header."""
        rows = header.facts.get("first_rows")
        return [[str(cell) for cell in row] for row in rows] if isinstance(rows, list) else []

    def missing_sentence(self, missing: Sequence[str]) -> str:
        """Which fields still want a column."""
        words = ", ".join(field_word(field) for field in missing)
        return self.tr("No column yet for: {fields}. Choose a column, F6.").format(fields=words)

    def taken_sentence(self, taken: ImportTaken) -> str:
        """What an import did."""
        plan = taken.plan
        if plan.changes_nothing:
            return self.tr("{file} was taken before: nothing changed.").format(file=plan.reading.file_name)
        sentence = self.tr("{file}: {count} taken, {amount}.").format(
            file=plan.reading.file_name, count=self._look.count(plan.taken), amount=self._look.money(plan.sum_minor)
        )
        if taken.credited:
            total = sum(one.amount_minor for one in taken.credited)
            sentence += " " + self.tr("{amount} became credit of {count} customer(s).").format(
                amount=self._look.money(total), count=len({one.customer for one in taken.credited})
            )
        if plan.fresh_offers:
            sentence += " " + self.tr(
                "%n adjustment(s) are offered: nothing of them is booked yet.", "", len(plan.fresh_offers)
            )
        return sentence

    def _change(self, change: BillChange) -> PreviewRow:
        known, new = self._look.amount(change.known_minor), self._look.amount(change.new_minor)

        def why() -> str:
            if change.is_held:
                return self.tr("{bill}: {known} → {new}, already paid: held for the supervisor").format(
                    bill=change.bill.number, known=known, new=new
                )
            return self.tr("{bill}: {known} → {new}, the difference becomes an adjustment").format(
                bill=change.bill.number, known=known, new=new
            )

        return PreviewRow(change.row, why, change.bill.number, new)

    def _problem(self, plan: ImportPlan, place: int) -> PreviewRow:
        problem = plan.problems[place]
        return PreviewRow(
            row=problem.row,
            why=lambda: problem_sentence(problem.code, problem.facts, self._look.language),
            customer=problem.customer_code,
            amount="" if problem.amount is None else self._decimal(problem.amount),
            column=problem.column,
        )

    def _missing(self, number: str) -> str:
        return self.tr("{bill} is open here and no longer in the list").format(bill=number)

    def _sums(self, plan: ImportPlan) -> tuple[tuple[SumLine, ...], tuple[SumLine, ...], bool]:
        """The sheet's own total with what stood as text, beside what is taken and what is held."""
        reading = plan.reading
        digits = currency(self._look.currency).minor_digits
        taken = Decimal(reading.taken_minor).scaleb(-digits)
        ours = (
            SumLine(
                lambda: self.tr("Read, {count} rows").format(count=self._look.count(reading.taken)),
                self._decimal(taken),
            ),
            SumLine(
                lambda: self.tr("Held, {count} rows").format(count=self._look.count(len(reading.problems))),
                self._decimal(reading.held_total),
                tone="bad" if reading.problems else "",
            ),
            SumLine(lambda: self.tr("Together"), self._decimal(taken + reading.held_total), is_total=True),
        )
        if reading.stated_total is None:
            return (SumLine(lambda: self.tr("The sheet states no total"), "–"),), ours, True
        stated = reading.stated_total
        theirs = [
            SumLine(
                lambda: self.tr("Total in the file ({cell})").format(cell=stated.cell), self._decimal(stated.amount)
            )
        ]
        if reading.text_total:
            theirs.append(
                SumLine(
                    lambda: self.tr("+ cells that stand as text, row {rows}").format(
                        rows=", ".join(map(str, reading.text_rows[:3]))
                    ),
                    self._decimal(reading.text_total),
                )
            )
        together = stated.amount + reading.text_total
        theirs.append(SumLine(lambda: self.tr("Together"), self._decimal(together), is_total=True))
        return tuple(theirs), ours, together == taken + reading.held_total

    def _decimal(self, amount: Decimal) -> str:
        """A sum as it stands in the sheet, grouped; it may be finer than the currency."""
        whole, _point, fraction = f"{amount:f}".partition(".")
        digits = currency(self._look.currency).minor_digits
        grouped = f"{int(whole):,}"
        fraction = fraction.rstrip("0").ljust(digits, "0")
        text = f"{grouped}.{fraction}" if fraction else grouped
        return text.translate(str.maketrans(",.", ".,")) if self._look.language == "vi" else text


def _letter(place: int) -> str:
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters
