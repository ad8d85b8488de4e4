"""This file is the office's settings and policies as rows: the newest row of a key is in force."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry


def all_settings(connection: Connection) -> dict[str, str]:
    """Every setting that was ever set, with its value in force."""
    return dict(connection.execute("SELECT key, value FROM setting ORDER BY id").fetchall())


def put_settings(entry: Entry, values: Mapping[str, str]) -> None:
    """Writes settings; the ones before stay as history."""
    for key, value in values.items():
        entry.add("setting", key=key, value=value)


def policy_documents(connection: Connection) -> list[dict[str, object]]:
    """The policies' documents, the newest of each name."""
    newest = dict(connection.execute("SELECT name, body FROM policy ORDER BY id").fetchall())
    return [dict(json.loads(body)) for body in newest.values()]


def put_policies(entry: Entry, documents: Iterable[Mapping[str, object]]) -> None:
    """Writes policies as the office takes them over."""
    for document in documents:
        body = json.dumps(document, ensure_ascii=False, sort_keys=True)
        entry.add("policy", name=str(document["id"]), body=body)
