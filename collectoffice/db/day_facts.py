"""This file is the frozen form of a day's sheet: its dataclass as JSON with the names of its fields, and back, exactly.

A field that is added later with a default is read from older sheets too.
"""

from __future__ import annotations

import dataclasses
import json
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

FactsT = TypeVar("FactsT")


def to_json(facts: object) -> str:
    """Facts (a dataclass of plain values, tuples and mappings of sums) as text."""
    return json.dumps(plain(facts), ensure_ascii=False, separators=(",", ":"))


def from_json(kind: type[FactsT], text: str) -> FactsT:
    """The facts of that text."""
    facts: FactsT = _shaped(kind, json.loads(text))
    return facts


def plain(facts: object) -> Any:
    """Facts as values that JSON knows; a denomination becomes a text there."""
    if dataclasses.is_dataclass(facts) and not isinstance(facts, type):
        return {field.name: plain(getattr(facts, field.name)) for field in dataclasses.fields(facts)}
    if isinstance(facts, dict):
        return {str(key): plain(value) for key, value in facts.items()}
    if isinstance(facts, tuple):
        return [plain(value) for value in facts]
    return facts


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _shaped(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    if get_origin(hint) in {Union, UnionType}:
        return _shaped(next(part for part in get_args(hint) if part is not type(None)), value)
    if get_origin(hint) is tuple:
        return tuple(_shaped(get_args(hint)[0], part) for part in value)
    if get_origin(hint) is dict:
        key_kind, value_kind = get_args(hint)
        return {key_kind(key): _shaped(value_kind, part) for key, part in value.items()}
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        hints = _hints(hint)
        return hint(**{name: _shaped(hints[name], part) for name, part in value.items() if name in hints})
    return value
