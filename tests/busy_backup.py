"""This file is the backups and restores of the busy practice office: two of each, and two paper receipts written in."""

from __future__ import annotations

from collectoffice.db import epochs
from collectoffice.domain.tender import Tender
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.make_backup import make_backup, set_backup_place
from collectoffice.services.commands.paper_receipts import PaperReceipt, drop_paper
from collectoffice.services.commands.take_payment import TakePayment, take_payment
from tests.builders import Desk

FIRST = "KH01-1-25A-000001"


def be_busy_backup(desk: Desk) -> None:
    """Leaves rows in every table of backups and restores; Mai's till is open before and after."""
    office, ha = desk.office, desk.who("ha")
    place = desk.folder.parent / "second"
    place.mkdir()
    set_backup_place(office, ha, place)
    for _ in range(2):
        make_backup(office, ha)
        desk.clock.pass_by(minutes=1)
    for epoch in (2, 3):
        with office.file.entry(act_in_office(office, "restored", ha)) as entry:
            epochs.add_epoch(entry, epoch, "restore")
            epochs.add_missing(entry, [epochs.MissingRange(1, 2025, epoch - 1, 1, 3)])
    paper = PaperReceipt(FIRST, desk.clock().date())
    paid = TakePayment((desk.code(1),), (Tender("cash", 1_000),), amount_minor=1_000, confirmed=True, paper=paper)
    take_payment(office, desk.who("mai"), paid)
    drop_paper(office, ha, "KH01-1-25A-000002", "hỏng giấy")
