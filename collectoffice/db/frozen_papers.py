"""This file is the frozen form of a paper: its dataclass as a list of values in JSON, and back.

Values stand in the order of the fields, so that a receipt takes some 500 bytes (packing it would save 150 of them and
take longer than writing it down); a field may be added at the end of a dataclass with a default, and papers frozen
before it are still read.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from operator import attrgetter
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

PaperT = TypeVar("PaperT")


def freeze(paper: object) -> bytes:
    """A paper (a dataclass of plain values, days and moments) as bytes."""
    return _encode(paper).encode("utf-8")


def thaw(kind: type[PaperT], frozen: bytes) -> PaperT:
    """The paper that was frozen."""
    thawed: PaperT = _shaped(kind, json.loads(frozen))
    return thawed


def _plain(value: object) -> object:
    """What JSON does not know: a day or a moment as text, a part of a paper as the list of its values."""
    if isinstance(value, date):
        return value.isoformat()
    kind: Any = type(value)
    return _values(kind)(value)


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_plain).encode


@cache
def _values(kind: Any) -> Callable[[object], tuple[object, ...]]:
    """All values of a dataclass with more than one field, in their order, in one stroke."""
    return attrgetter(*_names(kind))


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


@cache
def _hints(kind: type) -> tuple[Any, ...]:
    hints = get_type_hints(kind)
    return tuple(hints[name] for name in _names(kind))


def _shaped(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    if get_origin(hint) in {Union, UnionType}:
        return _shaped(next(part for part in get_args(hint) if part is not type(None)), value)
    if get_origin(hint) is tuple:
        return tuple(_shaped(get_args(hint)[0], part) for part in value)
    if hint is datetime or hint is date:
        return hint.fromisoformat(value)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return hint(*(_shaped(part, given) for part, given in zip(_hints(hint), value, strict=False)))
    return value
