"""This file is how a group is read: the sites that one payer settles in one go."""

from __future__ import annotations

from collectoffice.exchange import cells
from collectoffice.exchange.cells import Flaw
from collectoffice.exchange.columns import Memo
from collectoffice.exchange.customers import CustomerReader
from collectoffice.exchange.held import Held, standing_twice
from collectoffice.exchange.rows import GroupRow
from collectoffice.exchange.sheet import Findings, View


class GroupReader:
    """Reads the sites of one sheet, chunk by chunk."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._customers = CustomerReader(findings)
        self._rows: list[GroupRow] = []
        self._groups = Memo(cells.number_text)
        self._payers = Memo(cells.clean_text)

    def read(self, view: View) -> None:
        """Read one chunk."""
        self._findings.note_columns(view)
        codes, wrong = self._customers.codes(view)
        customers = self._customers.facts(view, codes)
        held = Held()
        held.flaws.update({place: ("code", flaw) for place, flaw in wrong.items()})
        held.hold_formulas(view, ("group",))
        groups = self._groups.column(view.column("group").cells())
        held.hold_flawed(groups, "group")
        held.hold_where(groups, "", "group", Flaw("group_code_missing"))
        payers = self._payers.column(view.column("payer").cells())
        rows = map(GroupRow._make, zip(view.numbers, groups, payers, customers, strict=True))
        self._rows.extend(row for place, row in enumerate(rows) if place not in held.flaws)
        for place, (name, flaw) in held.flaws.items():
            self._findings.problem(view.numbers[place], name, flaw, customer_code=codes[place], amount=None)

    def finish(self) -> list[GroupRow]:
        """Look for sites that stand twice; the sites that are left."""
        rows = self._rows
        flaws: dict[int, Flaw] = {}
        for group in standing_twice([row.customer.code for row in rows]):
            if len({rows[place].group_code.upper() for place in group}) == 1:
                flaws |= {place: Flaw("site_twice") for place in group[1:]}
            else:
                flaws |= {place: Flaw("site_in_two_groups") for place in group}
        for place, flaw in flaws.items():
            row = rows[place]
            self._findings.problem(row.row, "code", flaw, customer_code=row.customer.code, amount=None)
        return [row for place, row in enumerate(rows) if place not in flaws]
