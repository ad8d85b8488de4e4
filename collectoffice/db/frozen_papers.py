"""This file is the frozen form of a paper: its dataclass as a packed list of values, and back.

Values stand in the order of the fields, so that a receipt takes some 300 bytes; a field may be added at the end of a
dataclass with a default, and papers frozen before it are still read.
"""

from __future__ import annotations

import dataclasses
import json
import zlib
from datetime import date, datetime
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

PaperT = TypeVar("PaperT")
_FASTEST_GOOD = 6


def freeze(paper: object) -> bytes:
    """A paper (a dataclass of plain values, days and moments) as bytes."""
    text = json.dumps(_plain(paper), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8"), _FASTEST_GOOD)


def thaw(kind: type[PaperT], frozen: bytes) -> PaperT:
    """The paper that was frozen."""
    thawed: PaperT = _shaped(kind, json.loads(zlib.decompress(frozen)))
    return thawed


def _plain(value: object) -> object:
    if isinstance(value, str | int | None):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    kind: Any = type(value)
    return [_plain(getattr(value, name)) for name in _names(kind)]


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
