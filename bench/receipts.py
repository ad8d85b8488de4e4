"""This file is the figure `receipts`: 1,000 A5 receipts as PDFs, beside reportlab's canvas drawing the same marks.

Every receipt is a PDF of its own, as the printer gets it. The floor gets the places, sizes and letters of this
program's pages as plain numbers and draws them; the layout, the sums in words and the barcode are not its work. Each
runs in a process of its own, blocks in turns.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from bench.figures import Figure, is_small, say_progress
from bench.offices import NOW, people_of
from bench.watched import ROOT
from collectoffice.app import resources_folder
from collectoffice.documents.fonts import log_missing_letter
from collectoffice.documents.page import Bars, Frame, Rule, Text
from collectoffice.documents.press import open_press
from collectoffice.documents.receipt_a5 import receipt_a5, receipt_pages
from collectoffice.domain.receipt import Masthead, PaperStyle, PrintMark, Receipt, ReceiptLine
from collectoffice.domain.receipt_number import ReceiptNumber
from collectoffice.domain.tender import Tender
from collectoffice.shelf import Shelf

GOAL = 2.0
ONCE = "--once"
OFFICE = Masthead(
    "ĐIỆN LỰC KHÁNH SƠN",
    "Số 12 đường Lê Duẩn, xã Khánh Sơn, tỉnh Khánh Hòa",
    "0258 3555 190",
    "4200 000 000-015",
    is_practice=False,
)
FONTS = Shelf(resources_folder(), Path()).fonts


def main() -> None:
    """Measures and prints."""
    if ONCE in sys.argv:
        draw_once(int(sys.argv[-1]))
        return
    count, rounds = (10, 1) if is_small() else (1_000, 3)
    with tempfile.TemporaryDirectory(prefix="collectoffice-bench-") as folder:
        marks = Path(folder) / "marks.json"
        marks.write_text(json.dumps([_marks(receipt) for receipt in receipts(count)]), "utf-8")
        fonts = [str(FONTS.regular), str(FONTS.bold), str(FONTS.chinese)]
        ours, floor = [], []
        for number in range(rounds):
            say_progress(f"round {number + 1} of {rounds}")
            ours.append(_run("bench.receipts", ONCE, str(count)))
            floor.append(_run("bench.floors.receipts", str(marks), *fonts))
    a_second = {name: count / median(values) for name, values in (("floor", floor), ("ours", ours))}
    print(f"  {count:,} PDFs, {rounds} rounds in turns; floor {a_second['floor']:.0f}/s, ours {a_second['ours']:.0f}/s")
    print("  the 816/s of one long document cannot be reached here: every PDF carries a subset of two fonts of its own")
    print(Figure("receipts", median(floor), median(ours), "s", GOAL).line())


def draw_once(count: int) -> None:
    """Draws so many receipts and prints the seconds."""
    made = list(receipts(count))
    receipt_a5(made[0], PrintMark(), FONTS)
    start = time.perf_counter()
    for receipt in made:
        receipt_a5(receipt, PrintMark(), FONTS)
    print(json.dumps(time.perf_counter() - start))


def receipts(count: int) -> Iterator[Receipt]:
    """Receipts of one to four bills; one in twenty to a Chinese name."""
    for place, payer in enumerate(people_of(count, seed=3)):
        number = ReceiptNumber("KH01", 1, 2026, 1, place + 1)
        lines = tuple(_line(place, bill) for bill in range(place % 4 + 1))
        total = sum(line.total_minor for line in lines)
        given = -(-total // 100_000) * 100_000
        yield Receipt(
            number=number.text,
            barcode=number.barcode,
            check_code="7K3M-Q2XD-PA"[:10],
            style=PaperStyle("vi", "VND", 0),
            masthead=OFFICE,
            issued_at=NOW + timedelta(minutes=place % 400),
            business_date=NOW.date(),
            counter="1",
            till=7,
            cashier="Lê Thị Mai",
            customer_name=payer.name,
            customer_code=payer.code,
            supply_address=payer.address,
            meter=payer.meter,
            lines=lines,
            credit_added_minor=0,
            rounding_minor=0,
            total_minor=total,
            tenders=(Tender("cash", given),),
            given_minor=given,
            change_minor=given - total,
            owing_after_minor=0,
            owing_periods=(),
            credit_after_minor=0,
        )


def _line(place: int, bill: int) -> ReceiptLine:
    principal = 120_000 + (place * 4_111 + bill * 977) % 700_000
    due = date(2026, 11 - bill, 14)
    late = max((NOW.date() - due).days, 0)
    return ReceiptLine(f"{due:%m%y}{place:07d}", f"{due:%Y-%m}", due, late, principal, principal * late // 3650)


def _marks(receipt: Receipt) -> list[list[list[object]]]:
    """The pages of a receipt as plain lists: what is drawn where."""
    pages = receipt_pages(receipt, PrintMark(), open_press(FONTS), log_missing_letter)
    return [[[page.width, page.height], *(_plain(mark) for mark in page.marks)] for page in pages]


def _plain(mark: Text | Rule | Frame | Bars) -> list[object]:
    if isinstance(mark, Text):
        runs = [[run.face.name, run.text, run.width] for run in mark.runs]
        return ["text", mark.x, mark.y, mark.size, mark.gray, runs]
    if isinstance(mark, Rule):
        return ["rule", mark.x, mark.y, mark.length, mark.weight, mark.gray]
    if isinstance(mark, Frame):
        return ["frame", mark.x, mark.y, mark.width, mark.height, mark.weight]
    return ["bars", mark.y, mark.height, [list(bar) for bar in mark.bars]]


def _run(module: str, *arguments: str) -> float:
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return float(done.stdout.splitlines()[-1])


if __name__ == "__main__":
    main()
