"""This file is the window's work off the screen: one lane of work for each open office, in order, on its own thread."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from collectoffice.domain.errors import Cancelled, Refusal
from collectoffice.services.trouble import trouble_of

O = TypeVar("O")  # noqa: E741 — the office
T = TypeVar("T")
Refused = Callable[[Refusal], None]
Failed = Callable[[BaseException], None]

_log = logging.getLogger(__name__)


class Job:
    """One piece of work under way. The work itself calls ``step``; the window calls ``cancel``."""

    def __init__(self, lane: Jobs[O]) -> None:
        self._lane = lane
        self._is_cancelled = threading.Event()
        self.on_progress: Callable[[int, int], None] | None = None

    def cancel(self) -> None:
        """Asks the work to stop at its next step; nothing of it is kept."""
        self._is_cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the window asked to stop."""
        return self._is_cancelled.is_set()

    def step(self, done: int, of: int) -> None:
        """Says how far the work is; raises ``Cancelled`` when it was asked to stop."""
        if self.is_cancelled:
            raise Cancelled(done=done, of=of)
        if self.on_progress is not None:
            self._lane.deliver(_Progress(self, done, of))


@dataclass(frozen=True, slots=True)
class _Progress:
    job: Job
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class _Answer:
    give: Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Order(Generic[O]):
    work: Callable[[O, Job], Callable[[], None]]
    job: Job
    refused: Refused | None
    failed: Failed | None


class Jobs(QObject, Generic[O]):
    """A lane: a thread that opens an office, does the work given to it in order, and closes the office at the end.

    Results come back on the thread of the window, by a signal. A refusal goes to ``refused``, a bug to ``failed``;
    without one of its own a piece of work falls back on the lane's signals ``refused`` and ``failed``.
    """

    refused = Signal(object)
    failed = Signal(object)
    heard = Signal(object)
    """Every refusal, after whoever asked was told."""
    busy_changed = Signal(bool)
    _delivered = Signal(object)

    def __init__(
        self,
        open_office: Callable[[], O],
        close_office: Callable[[O], None],
        name: str = "office",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_office, self._close_office = open_office, close_office
        self._orders: queue.SimpleQueue[_Order[O] | None] = queue.SimpleQueue()
        self._under_way = 0
        self._is_closed = False
        self._delivered.connect(self._on_delivered, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._live, name=f"lane-{name}", daemon=True)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        """Whether work is waiting or under way."""
        return self._under_way > 0

    def run(
        self,
        work: Callable[[O], T],
        done: Callable[[T], None] | None = None,
        refused: Refused | None = None,
        failed: Failed | None = None,
    ) -> Job:
        """Does a short piece of work on the office and hands its result to ``done`` in the window's thread."""
        return self.run_long(lambda office, _job: work(office), done, refused, failed)

    def run_long(
        self,
        work: Callable[[O, Job], T],
        done: Callable[[T], None] | None = None,
        refused: Refused | None = None,
        failed: Failed | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Job:
        """As ``run``; the work calls ``job.step(done, of)``, which tells the progress and lets the window cancel."""
        job = Job(self)
        job.on_progress = progress

        def answered(office: O, job: Job) -> Callable[[], None]:
            result = work(office, job)
            return lambda: done(result) if done is not None else None

        self._under_way += 1
        if self._under_way == 1:
            self.busy_changed.emit(True)
        self._orders.put(_Order(answered, job, refused, failed))
        return job

    def close(self, timeout_s: float = 30.0) -> None:
        """Ends the lane after the work already given to it, and waits until the office is closed."""
        if not self._is_closed:
            self._is_closed = True
            self._orders.put(None)
            self._thread.join(timeout_s)

    def deliver(self, message: object) -> None:
        """Hands a message over to the window's thread."""
        self._delivered.emit(message)

    def _live(self) -> None:
        office: O | None = None
        while (order := self._orders.get()) is not None:
            try:
                if order.job.is_cancelled:
                    raise Cancelled
                if office is None:
                    office = self._open_office()
                answer = order.work(office, order.job)
            except Refusal as refusal:
                answer = self._refusing(order.refused or self.refused.emit, refusal)
            except Exception as error:  # noqa: BLE001 — whatever it is, the window must hear of it
                answer = self._troubled(order, error)
            self._delivered.emit(_Answer(answer))
        if office is not None:
            self._close_office(office)

    def _troubled(self, order: _Order[O], error: Exception) -> Callable[[], None]:
        """A damaged page or a failing disk is a refusal, wherever it was met; everything else is a bug."""
        refusal = trouble_of(error)
        if refusal is not None:
            _log.error("the file or its disk: %s", refusal.name)
            return self._refusing(order.refused or self.refused.emit, refusal)
        _log.critical("a piece of work failed", exc_info=True)
        return _bound(order.failed or self.failed.emit, error)

    def _refusing(self, refused: Refused, refusal: Refusal) -> Callable[[], None]:
        def give() -> None:
            refused(refusal)
            self.heard.emit(refusal)

        return give

    @Slot(object)
    def _on_delivered(self, message: object) -> None:
        if isinstance(message, _Progress):
            if message.job.on_progress is not None and not message.job.is_cancelled:
                message.job.on_progress(message.done, message.of)
            return
        if isinstance(message, _Answer):
            self._under_way -= 1
            if self._under_way == 0:
                self.busy_changed.emit(False)
            message.give()


def _bound(take: Callable[[T], object], value: T) -> Callable[[], None]:
    def give() -> None:
        take(value)

    return give
