"""This file is the import screen at work: a workbook read in its own lane, previewed, mapped by hand, taken in one go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from collectoffice.domain.errors import Cancelled, HeaderNotFound, Refusal
from collectoffice.services.commands.columns import ColumnMap, Kind, fields_of, missing_fields, with_field
from collectoffice.services.commands.import_workbook import ImportTaken, read_for_import, take_import
from collectoffice.services.commands.save_problems import save_problems
from collectoffice.services.office import Office
from collectoffice.services.queries.import_plan import ImportPlan, plan_import
from collectoffice.ui.desk import Desk
from collectoffice.ui.imports.offers import OffersController
from collectoffice.ui.imports.previewed import Previewer
from collectoffice.ui.imports.view import ImportsView
from collectoffice.ui.jobs import Job


class ImportsController(QObject):
    """Plugs the import's view into the office."""

    taken = Signal(str)
    """A workbook was taken, by its name."""

    def __init__(self, desk: Desk, view: ImportsView) -> None:
        super().__init__(view)
        self._desk, self.view = desk, view
        self._previewer = Previewer(desk.look, desk.clock)
        self.offers = OffersController(desk, view)
        self._path: Path | None = None
        self._plan: ImportPlan | None = None
        self._columns: ColumnMap | None = None
        self._by_hand = False
        self._keep_columns = False
        self._job: Job | None = None
        self._header: HeaderNotFound | None = None
        view.file_wanted.connect(self._on_file_wanted)
        view.file_dropped.connect(lambda path: self.read(Path(path)))
        view.field_wanted.connect(self._on_field_wanted)
        view.header_chosen.connect(self._on_header_chosen)
        view.layout_kept.connect(self._on_layout_kept)
        view.problems_wanted.connect(self._on_problems_wanted)
        view.cell_wanted.connect(self._on_cell_wanted)
        view.take_wanted.connect(self._on_take_wanted)
        view.cancel_wanted.connect(self._on_cancel_wanted)

    # ------------------------------------------------------------------------------------------------- reading

    def read(self, path: Path, columns: ColumnMap | None = None) -> None:
        """Reads a workbook and shows what taking it would do; nothing is written."""
        if columns is None:
            self._by_hand = self._keep_columns = False
        self._path = path
        self.view.show_working()

        def work(office: Office, job: Job) -> ImportPlan:
            reading = read_for_import(
                office, path, column_map=columns, progress=job.step, cancelled=lambda: job.is_cancelled
            )
            return plan_import(office, reading, reading.as_of)

        self._job = self._desk.long_reader.run_long(
            work, self._on_planned, self._on_refused, None, self.view.show_working
        )

    def _on_file_wanted(self) -> None:
        start = str(self._path.parent) if self._path else ""
        name, _filter = QFileDialog.getOpenFileName(self.view, self.tr("Workbook from head office"), start, "*.xlsx")
        if name:
            self.read(Path(name))

    def _on_planned(self, plan: ImportPlan) -> None:
        self._job, self._plan, self._header = None, plan, None
        self._columns = plan.reading.column_map
        self._show()

    def _show(self) -> None:
        if self._plan is not None:
            preview = self._previewer.preview(self._plan, by_hand=self._by_hand)
            self.view.show_preview(preview, fields_of(self._plan.reading.kind))

    def _on_refused(self, refusal: Refusal) -> None:
        self._job = None
        if isinstance(refusal, HeaderNotFound):
            self._header = refusal
            self.view.show_header_question(self._previewer.first_rows(refusal))
        elif self._plan is not None and isinstance(refusal, Cancelled):
            self._show()
        else:
            self.view.show_empty()
        if not isinstance(refusal, Cancelled):
            self.view.say("bad", self._desk.word(refusal))
        else:
            self.view.say("warn", self.tr("Cancelled. Nothing was changed."))

    # ---------------------------------------------------------------------------------------- mapping by hand

    def _on_header_chosen(self, row: int, kind: Kind) -> None:
        """The row of an unknown header was pointed at; its columns are mapped next."""
        if self._header is None:
            return
        self._by_hand = True
        self._plan = None
        self._columns = ColumnMap(kind, str(self._header.facts.get("sheet", "")), row, {})
        self._show_mapping()

    def _show_mapping(self) -> None:
        if self._columns is not None and self._header is not None and self._path is not None:
            preview = self._previewer.mapping(self._header, self._columns, self._path.name)
            self.view.show_preview(preview, fields_of(self._columns.kind))
            missing = missing_fields(self._columns)
            self.view.say("warn", self._previewer.missing_sentence(missing))

    def _on_field_wanted(self, column: int, field: str) -> None:
        if self._columns is None or self._path is None:
            return
        self._by_hand = True
        self._columns = with_field(self._columns, column, field)
        if missing_fields(self._columns):
            if self._plan is not None:
                self.view.say("warn", self._previewer.missing_sentence(missing_fields(self._columns)))
            else:
                self._show_mapping()
            return
        self._keep_columns = True
        self.read(self._path, self._columns)

    def _on_layout_kept(self) -> None:
        self._keep_columns = True
        self.view.say("ok", self.tr("These columns will be remembered when the workbook is taken."))

    # -------------------------------------------------------------------------------------------------- taking

    def _on_take_wanted(self) -> None:
        if self._plan is None:
            return
        staff, plan, keep = self._desk.signed_in, self._plan, self._keep_columns
        self.view.show_working()

        def work(office: Office, job: Job) -> ImportTaken:
            return take_import(office, staff, plan.reading, plan.on, lambda: job.is_cancelled, remember_columns=keep)

        self._job = self._desk.books.run_long(work, self._on_taken, self._on_refused)

    def _on_taken(self, taken: ImportTaken) -> None:
        self._job, self._plan = None, None
        self.view.show_empty()
        self.view.say("ok", self._previewer.taken_sentence(taken))
        if taken.plan.fresh_offers:
            self.offers.show_fresh()
        else:
            self.offers.refresh()
        self._desk.news.customers_changed.emit()
        self._desk.news.bills_changed.emit()
        self.taken.emit(taken.plan.reading.file_name)

    def _on_cancel_wanted(self) -> None:
        if self._job is not None:
            self._job.cancel()

    # ----------------------------------------------------------------------------------------------- giving back

    def _on_problems_wanted(self) -> None:
        plan, path = self._plan, self._path
        if plan is None or path is None:
            return
        self._desk.long_reader.run(
            lambda office: save_problems(office, path, plan, path.parent), self._on_problems_saved, self._on_not_saved
        )

    def _on_problems_saved(self, path: Path) -> None:
        self.view.say("ok", self.tr("Saved for head office: {file}").format(file=str(path)))

    def _on_not_saved(self, refusal: Refusal) -> None:
        self.view.say("bad", self._desk.word(refusal))

    def _on_cell_wanted(self, _row: object) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))
