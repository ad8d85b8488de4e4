"""This file is the floor of a list: QSqlTableModel on the table of customers, its first page painted.

``python -m bench.floors.customer_list FILE``; counted from a shown, empty table view to its first painted rows.
"""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QApplication, QTableView


class ShownTable(QObject):
    """A table view that is filled after it was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.view = QTableView()
        self.view.resize(1280, 800)
        self.view.show()
        self.start = 0.0

    def begin(self, path: str) -> None:
        """Opens the file and shows its first rows."""
        self.start = time.perf_counter()
        database = QSqlDatabase.addDatabase("QSQLITE")
        database.setDatabaseName(path)
        assert database.open(), database.lastError().text()
        self.model = QSqlTableModel(self, database)
        self.model.setTable("customer_now")
        self.model.setSort(1, Qt.SortOrder.AscendingOrder)
        self.model.select()
        self.view.setModel(self.model)
        self.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Waits for the paint of the first rows and lets it happen."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._end)
        return False

    def _end(self) -> None:
        milliseconds = (time.perf_counter() - self.start) * 1000
        print(json.dumps({"milliseconds": milliseconds, "rows": self.model.rowCount()}), flush=True)
        os._exit(0)


if __name__ == "__main__":
    application = QApplication([])
    shown = ShownTable()
    application.processEvents()
    QTimer.singleShot(0, lambda: shown.begin(sys.argv[1]))
    application.exec()
