"""This file is the sealed years of the busy practice office: a bill was taken in at the end of two of them."""

from __future__ import annotations

from collectoffice.services.commands.archive_year import archive_year
from tests.builders import Desk

YEARS = (2024, 2025)
OLD_CUSTOMER = 40


def begin_long_ago(desk: Desk) -> None:
    """Leaves something in the books of two years that are over."""
    for year in YEARS:
        desk.clock.on(f"{year}-12-31")
        desk.bill(OLD_CUSTOMER, 70_000, f"{year}-12-02")


def be_busy_archive(desk: Desk) -> None:
    """Seals them."""
    for year in YEARS:
        archive_year(desk.office, desk.who("ha"), year)
