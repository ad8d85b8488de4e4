"""This file is a cabinet of hostile workbooks: small on disk, ruinous for a reader that trusts them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.exchange.sheets import inline_row, raw_workbook

MEBIBYTE = 1024 * 1024
_MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def _strings(body: bytes) -> bytes:
    return b'<?xml version="1.0"?><sst xmlns="' + _MAIN + b'">' + body + b"</sst>"


def last_cell(path: Path) -> Path:
    """One cell at XFD1048576: makes the fast reader abort its process."""
    return raw_workbook(path, b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')


def wild_row_number(path: Path) -> Path:
    """A row number beyond every sheet."""
    return raw_workbook(path, b'<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>')


def far_cell_in_single_quotes(path: Path) -> Path:
    """The last cell again, its address in single quotes."""
    return raw_workbook(path, b"<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")


def far_corner(path: Path) -> Path:
    """Two allowed columns and rows whose box would need 20 GB."""
    return raw_workbook(path, inline_row(1, "x") + b'<row r="999000"><c r="ZY999000"><v>1</v></c></row>')


def cells_in_last_column(path: Path) -> Path:
    """Twenty thousand rows with a cell in column XFD."""
    return raw_workbook(
        path, b"".join(b'<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (n, n) for n in range(1, 20_000))
    )


def huge_shared_string(path: Path) -> Path:
    """One text of 40 MB."""
    return raw_workbook(path, inline_row(1, "x"), strings=_strings(b"<si><t>" + b"a" * (40 * MEBIBYTE) + b"</t></si>"))


def long_text(path: Path) -> Path:
    """A text of 3 MB: below the bomb's floor, far above what a cell holds."""
    return raw_workbook(path, inline_row(1, "a" * (3 * MEBIBYTE)))


def many_shared_strings(path: Path) -> Path:
    """Three million texts."""
    return raw_workbook(path, inline_row(1, "x"), strings=_strings(b"<si><t>a</t></si>" * 3_000_001))


def whitespace(path: Path) -> Path:
    """40 MB of blanks."""
    return raw_workbook(path, b" " * (40 * MEBIBYTE))


def styled_blanks(path: Path) -> Path:
    """Millions of cells with nothing in them."""
    row = b'<row r="%d">' + b'<c s="1"/>' * 1_000 + b"</row>"
    return raw_workbook(path, b"".join(row % number for number in range(1, 3_000)))


def billion_laughs(path: Path) -> Path:
    """Entities within entities, in the workbook part."""
    return raw_workbook(path, workbook_head=b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>')


def entity_in_sheet(path: Path) -> Path:
    """A document type in the sheet alone."""
    path = raw_workbook(path, inline_row(1, "x"))
    return _with_part(
        path, "xl/worksheets/sheet1.xml", lambda text: text.replace(b"?>", b'?><!DOCTYPE a [<!ENTITY a "b">]>', 1)
    )


def utf_16(path: Path) -> Path:
    """A sheet in an encoding that would hide a document type from a scan of bytes."""
    path = raw_workbook(path, inline_row(1, "x"))
    return _with_part(path, "xl/worksheets/sheet1.xml", lambda text: text.decode().encode("utf-16"))


def part_twice(path: Path) -> Path:
    """Two parts that are one to a careless reader."""
    return raw_workbook(path, inline_row(1, "x"), doubled=True)


def macros(path: Path) -> Path:
    """A program inside."""
    return raw_workbook(path, inline_row(1, "x"), extra={"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0"})


def macro_type(path: Path) -> Path:
    """An .xlsm under another name."""
    return raw_workbook(path, content_type="application/vnd.ms-excel.sheet.macroEnabled.main+xml")


def external_link(path: Path) -> Path:
    """Cells that live in another file."""
    return raw_workbook(path, inline_row(1, "x"), extra={"xl/externalLinks/externalLink1.xml": b"<externalLink/>"})


def embedded_object(path: Path) -> Path:
    """A file inside the file."""
    return raw_workbook(path, inline_row(1, "x"), extra={"xl/embeddings/oleObject1.bin": b"MZ"})


def password(path: Path) -> Path:
    """An encrypted workbook."""
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 99
    )
    return path


def old_format(path: Path) -> Path:
    """An .xls under a new name."""
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4096)
    return path


def web_page(path: Path) -> Path:
    """A web page that calls itself a workbook."""
    path.write_text("<html><table><tr><td>Mã KH</td></tr></table></html>", encoding="utf-8")
    return path


def empty(path: Path) -> Path:
    """Nothing at all."""
    path.write_bytes(b"")
    return path


def truncated(path: Path) -> Path:
    """The first half of a workbook."""
    whole = raw_workbook(path, inline_row(1, "x")).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


def flipped_bit(path: Path) -> Path:
    """A sheet whose packed bytes were damaged on the way."""
    content = bytearray(
        raw_workbook(path, b"".join(inline_row(n, f"text {n * n}") for n in range(1, 400))).read_bytes()
    )
    place = content.index(b"xl/worksheets/sheet1.xml") + 400
    content[place] ^= 0x55
    path.write_bytes(bytes(content))
    return path


def broken_xml(path: Path) -> Path:
    """A sheet that ends in the middle of a word."""
    path = raw_workbook(path, inline_row(1, "x"))
    return _with_part(path, "xl/worksheets/sheet1.xml", lambda text: text[: len(text) - 30])


def other_zip(path: Path) -> Path:
    """A zip that is no workbook."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "hello")
    return path


def _with_part(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    kept = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            text = source.read(member)
            target.writestr(member.filename, change(text) if member.filename == part else text)
    path.write_bytes(kept.getvalue())
    return path


CABINET: dict[Callable[[Path], Path], frozenset[str]] = {
    last_cell: frozenset({"too_large"}),
    wild_row_number: frozenset({"too_large"}),
    far_cell_in_single_quotes: frozenset({"too_large"}),
    far_corner: frozenset({"too_large"}),
    cells_in_last_column: frozenset({"too_large"}),
    huge_shared_string: frozenset({"too_large"}),
    long_text: frozenset({"too_large"}),
    many_shared_strings: frozenset({"too_large"}),
    whitespace: frozenset({"too_large"}),
    styled_blanks: frozenset({"too_large"}),
    billion_laughs: frozenset({"hostile"}),
    entity_in_sheet: frozenset({"hostile"}),
    utf_16: frozenset({"hostile"}),
    part_twice: frozenset({"hostile"}),
    macros: frozenset({"macros"}),
    macro_type: frozenset({"macros"}),
    external_link: frozenset({"links"}),
    embedded_object: frozenset({"embedded"}),
    password: frozenset({"password"}),
    old_format: frozenset({"old_format"}),
    web_page: frozenset({"not_xlsx"}),
    empty: frozenset({"not_xlsx"}),
    truncated: frozenset({"damaged"}),
    flipped_bit: frozenset({"damaged", "crashed", "hostile", "too_large"}),
    broken_xml: frozenset({"damaged"}),
    other_zip: frozenset({"not_xlsx"}),
}
"""Every hostile workbook and the words with which it may be refused."""
