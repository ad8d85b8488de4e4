"""This file is the customer's part of a row: the code, judged by the office's form, and what else is said about him."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import cast

from collectoffice.exchange import cells
from collectoffice.exchange.cells import Flaw
from collectoffice.exchange.columns import Memo, number_texts, phones, texts
from collectoffice.exchange.rows import CustomerFacts
from collectoffice.exchange.sheet import UNUSUAL_VIETNAMESE_CODE, Findings, Sheet, View, flawed

_LONGEST_CODE = 30


class CustomerReader:
    """Reads the customer's columns of one sheet, chunk by chunk."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._sheet = findings.sheet
        self._lengths = _lengths_of(self._sheet)
        self._classes = Memo(cells.clean_text)
        self._routes = Memo(cells.clean_text)
        self._counts_as_numbers: dict[str, int] = {}

    def codes(self, view: View) -> tuple[list[str], dict[int, Flaw]]:
        """The clean codes of a chunk, and the places where they are wrong."""
        wrong: dict[int, Flaw] = {}
        for place in view.doubtful_codes:
            flaw = self._judge(view, place, view.codes[place])
            if flaw is not None:
                wrong[place] = flaw
        for place in view.formula_places("code"):
            wrong[place] = Flaw("formula")
        if not wrong:
            return cast("list[str]", view.codes), wrong
        return [code if isinstance(code, str) else "" for code in view.codes], wrong

    def facts(self, view: View, clean_codes: Sequence[str]) -> list[CustomerFacts]:
        """Everything that a chunk says about its customers."""
        meters = self._numbers(view, "meter")
        contracts = self._numbers(view, "contract")
        names = texts(view.column("name")) if view.has("name") else repeat("")
        addresses = texts(view.column("address")) if view.has("address") else repeat("")
        routes = self._routes.column(view.column("route").cells()) if view.has("route") else repeat("")
        numbers = phones(view.column("phone")) if view.has("phone") else repeat("")
        classes = (
            self._classes.column(view.column("customer_class").cells()) if view.has("customer_class") else repeat("")
        )
        columns = zip(clean_codes, names, addresses, meters, routes, numbers, classes, contracts, strict=False)
        return list(map(tuple.__new__, repeat(CustomerFacts), columns))

    def warn_of_numbers(self) -> None:
        """One warning for each column of codes that stands as numbers: leading zeros may be lost."""
        for name, row in self._counts_as_numbers.items():
            self._findings.problem(
                row, name, Flaw("numbers_as_numbers"), customer_code="", amount=None, is_warning=True
            )

    def _numbers(self, view: View, name: str) -> Sequence[str] | repeat[str]:
        if not view.has(name):
            return repeat("")
        column = view.column(name)
        if column.numbers is not None and name not in self._counts_as_numbers:
            self._counts_as_numbers[name] = view.numbers[0]
        found = number_texts(column)
        for place in flawed(found):
            found[place] = ""
        return found  # type: ignore[return-value]  # the flaws have just been emptied

    def _judge(self, view: View, place: int, code: str | Flaw) -> Flaw | None:
        if isinstance(code, Flaw):
            return code
        if not code:
            return Flaw("customer_code_missing")
        if self._sheet.takes_unusual_codes and UNUSUAL_VIETNAMESE_CODE.fullmatch(code):
            self._findings.problem(
                view.numbers[place],
                "code",
                Flaw("customer_code_unusual"),
                customer_code=code,
                amount=None,
                is_warning=True,
            )
            return None
        if len(code) not in self._lengths:
            return Flaw("customer_code_length", {"length": len(code)})
        return Flaw("customer_code_form")


def _lengths_of(sheet: Sheet) -> frozenset[int]:
    """The lengths that the office's codes have, found by trying plain codes of every length."""
    return frozenset(
        length
        for length in range(2, _LONGEST_CODE + 1)
        for trial in ("0" * length, "A" * length, f"PA{'0' * (length - 2)}", f"P{'0' * (length - 1)}")
        if sheet.code_pattern.fullmatch(trial)
    )
