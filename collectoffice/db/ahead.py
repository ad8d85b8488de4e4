"""This file is work done ahead: parts of a long row of values, made on a second thread while SQLite writes the ones before.

SQLite writes without Python's lock, so that an import uses two processors where there are two: one makes rows, seals
and hashes, one writes.
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

Part = TypeVar("Part")

MADE_AHEAD: Final = 4
"""So many parts lie ready at most."""
TOO_FEW: Final = 2
"""So many parts are not worth a thread."""


def ahead(parts: Iterator[Part]) -> Generator[Part, None, None]:
    """The same parts in the same order; from the third on they are made on a thread of their own.

    What makes them must not touch a connection: it belongs to the thread that opened it.
    """
    few = 0
    for part in islice(parts, TOO_FEW):
        few += 1
        yield part
    if few < TOO_FEW:
        return
    with ThreadPoolExecutor(1, "rows ahead") as worker:
        made = deque(worker.submit(_next, parts) for _ in range(MADE_AHEAD))
        while found := made.popleft().result():
            made.append(worker.submit(_next, parts))
            yield found[0]


def _next(parts: Iterator[Part]) -> tuple[Part] | None:
    """The next part in a tuple; None after the last."""
    return next(((part,) for part in parts), None)
