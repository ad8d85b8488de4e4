"""This file is the floor of an export: openpyxl's write-only sheet with the values of a workbook's first sheet.

``python -m bench.floors.export WORKBOOK NEW_WORKBOOK`` reads the values first, which is not counted.
"""

from __future__ import annotations

import gc
import json
import sys
import time

from openpyxl import Workbook
from python_calamine import CalamineWorkbook


def main() -> None:
    """Measures once and prints its seconds."""
    source, target = sys.argv[1:]
    rows = CalamineWorkbook.from_path(source).get_sheet_by_index(0).to_python()
    cells: list[list[object]] = [[None if value == "" else value for value in row] for row in rows]
    gc.collect()
    gc.freeze()
    start = time.perf_counter()
    book = Workbook(write_only=True)
    sheet = book.create_sheet("1")
    for row in cells:
        sheet.append(row)
    book.save(target)
    print(json.dumps({"seconds": time.perf_counter() - start, "rows": len(cells) - 1}))


if __name__ == "__main__":
    main()
