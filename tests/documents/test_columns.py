"""This file is what the office may rely on in the tables of A4 papers."""

from __future__ import annotations

from collectoffice.documents.columns import Table, Wanted
from collectoffice.documents.fonts import refuse_missing_letter
from collectoffice.documents.page import Page, Text
from collectoffice.documents.press import open_press
from tests.documents import samples

TABLE = Table([Wanted("Tên", 0), Wanted("Cộng (đ)", 30, is_right=True, is_bold=True)], 12, 100, 9, 5)


def page() -> Page:
    """An empty page."""
    return Page(open_press(samples.FONTS).case("vi"), 210, 297, refuse_missing_letter)


def right_edge(mark: Text) -> float:
    """Where a text ends, in millimetres."""
    return mark.x + sum(run.width for run in mark.runs) * mark.size * 25.4 / 72 / 1000


def test_figures_of_all_rows_end_on_one_edge() -> None:
    paper = page()
    for amount in ("1", "1.234.567", "99.999.999.999"):
        TABLE.draw_row(paper, 20, TABLE.row(paper, ["a", amount]))
    edges = [right_edge(mark) for mark in paper.marks[1::2] if isinstance(mark, Text)]
    assert len(edges) == 3
    assert max(edges) - min(edges) < 1e-6


def test_a_long_name_makes_its_row_higher_and_loses_no_letter() -> None:
    row = TABLE.row(page(), [samples.LONG_NAME * 2, "1"])
    assert row.height > TABLE.pitch
    assert "".join(row.cells[0].lines).replace(" ", "") == (samples.LONG_NAME * 2).replace(" ", "")


def test_a_figure_too_wide_for_its_column_shrinks_and_stays_on_one_line() -> None:
    paper = page()
    row = TABLE.row(paper, ["a", "999.999.999.999.999.999"])
    assert len(row.cells[1].lines) == 1
    assert paper.measure(row.cells[1].lines[0], row.cells[1].size, bold=True) <= 30
