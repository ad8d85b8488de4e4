"""This file is what the office may rely on in the operators that ink a page."""

from __future__ import annotations

from collections.abc import Iterable

from collectoffice.documents.fonts import Run, refuse_missing_letter
from collectoffice.documents.ink import operators
from collectoffice.documents.page import LABEL, Page
from collectoffice.documents.press import open_press
from tests.documents import samples


def encode(run: Run) -> Iterable[tuple[str, str]]:
    """The letters themselves instead of a subset's bytes."""
    return [("/F", run.text.encode("utf-16-be").hex())]


def page() -> Page:
    """An empty page of 100 × 60 mm."""
    return Page(open_press(samples.FONTS).case("vi"), 100, 60, refuse_missing_letter)


def test_places_are_counted_from_the_top_left_corner_in_millimetres() -> None:
    paper = page()
    paper.left(25.4, 60 - 12.7, "đ", 10)
    assert operators(paper, encode).splitlines()[1] == "BT 1 0 0 1 72.000 36.000 Tm /F 10 Tf <0111> Tj ET"


def test_grey_of_a_label_ends_before_the_next_text_and_before_bars() -> None:
    paper = page()
    paper.left(10, 10, "a", 8, gray=LABEL)
    paper.bars(10, 20, 5, 0.33, (2, 1, 2))
    paper.left(10, 30, "b", 8)
    grays = [line for line in operators(paper, encode).splitlines() if line.endswith(" g")]
    assert grays == ["0.25 g", "0 g"]


def test_chinese_bold_is_stroked_by_three_and_a_half_percent_of_its_size_and_leaves_no_trace() -> None:
    paper = page()
    paper.left(10, 10, "王", 20, bold=True)
    (drawn,) = operators(paper, encode).splitlines()[1:-1]
    assert drawn.startswith("q 0.700 w 0 G BT 2 Tr ")
    assert drawn.endswith(" ET Q")


def test_a_frame_lies_within_its_edges() -> None:
    paper = page()
    paper.frame(0, 0, 25.4, 25.4, 2)
    assert "1.000 99.079 70.000 70.000 re S" in operators(paper, encode)
