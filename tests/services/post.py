"""This file is the post room of the tests: it saves a workbook as head office sends it, and takes it in."""

from __future__ import annotations

from pathlib import Path

from collectoffice.exchange.rows import Kind
from collectoffice.services.commands.import_workbook import ImportTaken, read_for_import, take_import
from tests.builders import Desk
from tests.services import workbooks as made

A, B, C = "PQ05100000001", "PQ05100000002", "PQ05100000003"
UNKNOWN = "PQ05109999999"
FEN = "6100000001"


class Post:
    """The post room of an office: saves a workbook and takes it in."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.folder = folder

    def bills(self, *rows: made.Cells, file: str = "thang11.xlsx", title: str = "") -> ImportTaken:
        return self.take(made.save(self.folder / file, made.BILLS, rows, title))

    def arrears(self, *rows: made.Cells, day: str = "2026-10-31") -> ImportTaken:
        return self.take(made.save(self.folder / f"NO_{day}.xlsx", made.ARREARS, rows))

    def bank(self, *rows: made.Cells, file: str = "thuho.xlsx") -> ImportTaken:
        return self.take(made.save(self.folder / file, made.BANK, rows), "bank")

    def group(self, *rows: made.Cells) -> ImportTaken:
        return self.take(made.save(self.folder / "nhom.xlsx", made.GROUP, rows), "group")

    def take(self, path: Path, kind: Kind | None = None, user: str = "ha") -> ImportTaken:
        reading = read_for_import(self.desk.office, path, kind)
        return take_import(self.desk.office, self.desk.who(user), reading)
