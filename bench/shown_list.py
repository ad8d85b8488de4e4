"""This file is this program's list of customers, ended after its first rows: ``python -m bench.shown_list PLACE``."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from collectoffice.app import resources_folder
from collectoffice.domain.customer import CustomerCard
from collectoffice.services.office import Office
from collectoffice.services.queries.customer_file import customer_totals, customers_page
from collectoffice.shelf import Shelf
from collectoffice.ui.customers.list_view import CustomersPanel
from collectoffice.ui.jobs import Jobs
from collectoffice.ui.look import Look


class ShownList(QObject):
    """The list plugged into an office, as the customers' screen does it."""

    def __init__(self, place: Path, application: QApplication) -> None:
        super().__init__()
        shelf = Shelf(resources_folder(), place / "state")
        look = Look(application, currency="VND")
        self.lane: Jobs[Office] = Jobs(lambda: shelf.read(place / "office"), lambda office: office.file.close())
        self.panel = CustomersPanel(look)
        self.panel.page_wanted.connect(self._on_page_wanted)
        self.panel.resize(1280, 800)
        self.panel.show()
        self.start = 0.0

    def begin(self) -> None:
        """Asks for the list, as opening the screen does."""
        self.start = time.perf_counter()
        self.panel.begin()
        self.lane.run(customer_totals, lambda totals: self.panel.set_totals(*totals))

    def _on_page_wanted(self, after: tuple[str, int] | None, size: int) -> None:
        self.lane.run(lambda office: customers_page(office, after, size), self._on_page)

    def _on_page(self, page: list[CustomerCard]) -> None:
        self.panel.add_page(page, (page[-1].code, page[-1].customer_id) if page else None)
        self.panel.table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Waits for the paint of the first rows and lets it happen."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._end)
        return False

    def _end(self) -> None:
        milliseconds = (time.perf_counter() - self.start) * 1000
        answer = {"milliseconds": milliseconds, "rows": self.panel.lazy.rowCount()}
        print(json.dumps(answer), flush=True)
        os._exit(0)


if __name__ == "__main__":
    app = QApplication([])
    shown = ShownList(Path(sys.argv[1]), app)
    app.processEvents()
    QTimer.singleShot(0, shown.begin)
    app.exec()
