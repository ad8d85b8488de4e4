"""This file is the support bundle: logs, crash reports and figures of the build in one file that may leave the office."""

from __future__ import annotations

import json
import re
import zipfile
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from collectoffice.exchange.new_file import written_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

CONTENTS = "contents.txt"
LONGEST_PART = 2_000_000
"""Bytes of one log or report; of a longer one its end."""
_LONG_NUMBER = re.compile(r"(?<![0-9A-Fa-f])\d{6,}(?![0-9A-Fa-f])")
"""A phone, a code, a sum: no line of a log has one, and if one has, it stays here."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known outside the office file."""

    logs: tuple[Path, ...]
    crashes: tuple[Path, ...]
    versions: Mapping[str, str]
    """Program, Python, Qt, libraries, system."""
    window: Mapping[str, str]
    """What the window keeps on this PC: language, look, printers by their names."""
    printers: tuple[str, ...]
    private: tuple[str, ...]
    """Words that stay here: the user's folder and the office's."""
    at: datetime


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the bundle."""

    name: str
    what: str
    content: bytes


def bundle_parts(around: Surroundings, facts: Mapping[str, object]) -> tuple[Part, ...]:
    """Everything that a bundle made now holds; ``facts`` are the office's (``support_facts``)."""
    parts = [
        Part("versions.json", "versions of program, Python, Qt, libraries and system", _json(around.versions)),
        Part(
            "window.json",
            "this PC's window: language, look, names of printers",
            _json({**around.window, "printers": list(around.printers)}),
        ),
        Part("office.json", "the office file: build, settings that are words, rows per table, checks", _json(facts)),
    ]
    parts += _texts(around.logs, "logs", "log: what the program did, without names and sums", around.private)
    parts += _texts(around.crashes, "crashes", "crash report: stack without values", around.private)
    return (Part(CONTENTS, "this list", _contents(parts, around.at)), *parts)


def write_bundle(parts: Sequence[Part], path: Path, at: datetime) -> None:
    """Writes the bundle whole or not at all, over no other file; refuses with ``FileNotWritten``."""
    with BytesIO() as made:
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as bundle:
            for part in parts:
                entry = zipfile.ZipInfo(part.name, (at.year, at.month, at.day, at.hour, at.minute, at.second))
                entry.compress_type = zipfile.ZIP_DEFLATED
                bundle.writestr(entry, part.content)
        with written_whole(path) as draft:
            draft.write_bytes(made.getvalue())


def make_bundle(around: Surroundings, facts: Mapping[str, object], path: Path) -> Path:
    """Makes a bundle of everything that may leave the office; where it lies. Refuses as ``write_bundle`` does."""
    write_bundle(bundle_parts(around, facts), path, around.at)
    return path


def bundle_name(at: datetime) -> str:
    """The name of a bundle that nobody named."""
    return f"collectoffice-support-{at:%Y%m%d-%H%M%S}.zip"


def masked(text: str, private: Sequence[str]) -> str:
    """A text without the folders that name a person or a place, and without any long number."""
    for word in sorted((word for word in private if word), key=len, reverse=True):
        text = text.replace(word, "…")
    return _LONG_NUMBER.sub("######", text)


def _texts(paths: Sequence[Path], folder: str, what: str, private: Sequence[str]) -> list[Part]:
    found = []
    for path in paths:
        try:
            content = path.read_bytes()[-LONGEST_PART:]
        except OSError:
            continue
        if content:
            text = masked(content.decode("utf-8", "replace"), private)
            found.append(Part(f"{folder}/{path.name}", what, text.encode()))
    return found


def _contents(parts: Sequence[Part], at: datetime) -> bytes:
    lines = [
        f"collectoffice support bundle, {at.isoformat(timespec='seconds')}",
        "",
        *(f"{part.name}  {len(part.content)} bytes: {part.what}" for part in parts),
        "",
        "Not in it: names, phones, addresses, customers' codes, receipts, sums, PINs, keys.",
        "",
    ]
    return "\n".join(lines).encode()


def _json(value: Mapping[str, object]) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()
