"""This file is the look at a foreign file before any reader touches it: is it a plain workbook, and of a sane size?

It reads the zip directory and small parts whole (``inspect``) and runs once over the bytes of sheets and shared
strings (``scan``) with bounded memory. What it refuses and why: docs/decisions/0020-workbook-reader.md.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from collectoffice.domain.errors import WorkbookUnreadable

MEBIBYTE = 1024 * 1024
LARGEST_FILE_BYTES = 60 * MEBIBYTE
LARGEST_UNPACKED_BYTES = 1024 * MEBIBYTE
LARGEST_SMALL_PART_BYTES = 8 * MEBIBYTE
MOST_PARTS = 2_000
BOMB_RATIO = 150
"""Sheets pack about 10:1, very even ones 40:1; a bomb 800:1."""
BOMB_FLOOR_BYTES = 4 * MEBIBYTE
"""Below this size a high ratio harms nobody."""

_READ_BYTES = 512 * 1024
_OLE_MAGIC = b"\xd0\xcf\x11\xe0"
_OLE_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MACRO_PARTS = ("vbaproject", "/macrosheets/", "/activex/")
_LINK_PARTS = ("/externallinks/",)
_EMBEDDED_PARTS = ("/embeddings/", "/oleobjects/")
_DTD = (b"<!DOCTYPE", b"<!ENTITY")
_RELATIONSHIP = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATIONSHIP = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One sheet and the part of the zip that holds it."""

    name: str
    part: str
    is_visible: bool


@dataclass(frozen=True, slots=True)
class Anatomy:
    """What the workbook is made of."""

    sheets: tuple[SheetPart, ...]
    counts_from_1904: bool
    """Day numbers count from 1904 (old Macintosh files)."""
    big_parts: tuple[str, ...]
    """Sheets and shared strings, to be scanned."""
    strings_part: str
    """Which of them holds the shared strings."""


def refuse(why: str, **facts: object) -> WorkbookUnreadable:
    """The refusal, to be raised by the caller."""
    return WorkbookUnreadable(why=why, **facts)


def inspect(path: Path) -> Anatomy:
    """Judge the zip directory and the small parts.

    Raises:
        WorkbookUnreadable: ``why`` is not_xlsx, old_format, password, macros, links, embedded, too_large, hostile or
            damaged.
    """
    _look_at_first_bytes(path)
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            _judge_members(members, path.stat().st_size)
            texts = {member.filename: archive.read(member) for member in members if _is_small_xml(member.filename)}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error, EOFError, OSError) as error:
        raise refuse("damaged", detail=type(error).__name__) from error
    for text in texts.values():
        _judge_xml_start(text)
        if any(mark in text for mark in _DTD):
            raise refuse("hostile", detail="dtd")
    _judge_types_and_links(texts)
    return _read_anatomy(texts, [member.filename for member in members])


def _look_at_first_bytes(path: Path) -> None:
    size = path.stat().st_size
    if size > LARGEST_FILE_BYTES:
        raise refuse("too_large", bytes=size)
    with path.open("rb") as file:
        start = file.read(len(_OLE_MAGIC))
        if start == _OLE_MAGIC:
            rest = file.read(LARGEST_SMALL_PART_BYTES)
            raise refuse("password" if _OLE_ENCRYPTED in rest else "old_format")
    if not start.startswith(b"PK"):
        raise refuse("not_xlsx")


def _judge_members(members: list[zipfile.ZipInfo], file_size: int) -> None:
    names = [member.filename.replace("\\", "/").lower() for member in members]
    if len(members) > MOST_PARTS:
        raise refuse("too_large", parts=len(members))
    if len(set(names)) < len(names):
        raise refuse("hostile", detail="a part twice")
    if "[content_types].xml" not in names:
        raise refuse("not_xlsx")
    for name, member in zip(names, members, strict=True):
        if name.startswith("/") or ".." in name.split("/"):
            raise refuse("hostile", detail="path")
        if member.flag_bits & 1:
            raise refuse("password")
        _judge_part_name(name)
        _judge_size(name, member)
    if sum(member.file_size for member in members) > LARGEST_UNPACKED_BYTES:
        raise refuse("too_large")
    _judge_overlap(members, file_size)


def _judge_part_name(name: str) -> None:
    for why, words in (("macros", _MACRO_PARTS), ("links", _LINK_PARTS), ("embedded", _EMBEDDED_PARTS)):
        if any(word in f"/{name}" for word in words):
            raise refuse(why)


def _judge_size(name: str, member: zipfile.ZipInfo) -> None:
    if member.file_size > BOMB_FLOOR_BYTES and member.file_size > BOMB_RATIO * max(member.compress_size, 1):
        raise refuse("too_large", part=name)
    if _is_small_xml(member.filename) and member.file_size > LARGEST_SMALL_PART_BYTES:
        raise refuse("too_large", part=name)


def _judge_overlap(members: list[zipfile.ZipInfo], file_size: int) -> None:
    """Parts that share bytes are the trick of the largest zip bombs."""
    ordered = sorted(members, key=lambda member: member.header_offset)
    ends = [member.header_offset for member in ordered[1:]] + [file_size]
    for member, end in zip(ordered, ends, strict=True):
        if member.header_offset + member.compress_size > end:
            raise refuse("hostile", detail="parts overlap")


def _is_small_xml(name: str) -> bool:
    lowered = name.lower()
    if not lowered.endswith((".xml", ".rels")):
        return False
    return lowered.endswith((".rels", "[content_types].xml", "workbook.xml"))


def _judge_xml_start(text: bytes) -> None:
    """Only UTF-8 without tricks: other encodings could hide a DTD from the scan."""
    start = text.removeprefix(b"\xef\xbb\xbf").lstrip()[:200]
    if not start.startswith(b"<"):
        raise refuse("hostile" if start[:2] in {b"\xff\xfe", b"\xfe\xff", b"<\x00"} else "damaged", detail="encoding")
    declared = re.search(rb"encoding\s*=\s*[\"']([^\"']*)", start.split(b"?>")[0])
    if b"\x00" in start or (declared and declared[1].lower() not in {b"utf-8", b"us-ascii", b"ascii"}):
        raise refuse("hostile", detail="encoding")


def _judge_types_and_links(texts: dict[str, bytes]) -> None:
    for name, text in texts.items():
        if name.lower() == "[content_types].xml" and b"macroenabled" in text.lower():
            raise refuse("macros")
        if not name.lower().endswith(".rels"):
            continue
        lowered = text.lower()
        for why, words in (
            ("macros", (b"/vbaproject",)),
            ("links", (b"/externallink", b"/attachedtemplate")),
            ("embedded", (b"/oleobject", b'relationships/package"')),
        ):
            if any(word in lowered for word in words):
                raise refuse(why)


def _parse(text: bytes | None) -> ElementTree.Element:
    """Parse a small part; it holds no DTD, so nothing expands."""
    if text is None:
        raise refuse("not_xlsx")
    try:
        return ElementTree.fromstring(text)  # noqa: S314  # any DTD was refused before
    except ElementTree.ParseError as error:
        raise refuse("damaged", detail="xml") from error


def _read_anatomy(texts: dict[str, bytes], names: list[str]) -> Anatomy:
    book = next((name for name in texts if posixpath.basename(name).lower() == "workbook.xml"), None)
    if book is None:
        raise refuse("not_xlsx")
    folder = posixpath.dirname(book)
    root = _parse(texts[book])
    links = _parse(texts.get(f"{folder}/_rels/workbook.xml.rels".lstrip("/")))
    targets = {link.get("Id", ""): _target(folder, link.get("Target", "")) for link in links}
    sheets: list[SheetPart] = []
    from_1904 = False
    for element in root.iter():
        tag = element.tag.rpartition("}")[2]
        if tag == "workbookPr":
            from_1904 = element.get("date1904", "0").lower() in {"1", "true", "on"}
        if tag == "sheet":
            key = element.get(_RELATIONSHIP) or element.get(_STRICT_RELATIONSHIP) or ""
            part = targets.get(key, "")
            sheets.append(SheetPart(element.get("name", ""), part, element.get("state", "visible") == "visible"))
    if not sheets:
        raise refuse("not_xlsx")
    others = {link.get("Type", "").rpartition("/")[2]: targets[link.get("Id", "")] for link in links}
    strings = others.get("sharedStrings", "")
    known = {name.lower(): name for name in names}
    wanted = [sheet.part for sheet in sheets] + [strings]
    big = tuple(known[part.lower()] for part in wanted if part.lower() in known)
    return Anatomy(tuple(sheets), from_1904, big, known.get(strings.lower(), ""))


def _target(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def unpack(file: IO[bytes]) -> Iterator[bytes]:
    """A part's bytes in pieces; what breaks on the way is a damaged file."""
    try:
        while piece := file.read(_READ_BYTES):
            yield piece
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
        raise refuse("damaged", detail=type(error).__name__) from error
