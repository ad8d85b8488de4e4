"""This file is what the office may rely on when something is too long for its place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collectoffice.documents.fitting import fit, ladder, shrink, wrap
from collectoffice.documents.fonts import refuse_missing_letter
from collectoffice.documents.page import Page
from collectoffice.documents.press import open_press
from tests.documents import samples


def page(language: str = "vi") -> Page:
    """A page to measure on."""
    return Page(open_press(samples.FONTS).case(language), 210, 148, refuse_missing_letter)


def test_a_text_first_shrinks_then_wraps_then_takes_the_lines_it_needs() -> None:
    steps = ladder((12, 11, 1), (11, 10, 2))
    assert fit(page(), "Ửng", 40, steps).size == 12
    assert fit(page(), "Nguyễn Thị Ửng Hoa", 40, steps).size == 11.5
    assert len(fit(page(), "Nguyễn Thị Ửng Hoa Đào", 40, steps).lines) == 2
    assert len(fit(page(), "Nguyễn Thị Ửng Hoa Đào " * 4, 40, steps).lines) > 2


@given(st.text("Nguyễn Thị Ử王喆，。（）-1", max_size=80), st.integers(8, 60), st.sampled_from(["vi", "zh"]))
def test_no_letter_is_lost_by_wrapping_and_no_line_is_too_wide(text: str, width: int, language: str) -> None:
    lines = wrap(page(language), text, 10, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        assert page(language).measure(line, 10) <= width + 1e-6 or len(line.strip()) <= 2


def test_words_of_one_thousand_group_stay_on_one_line() -> None:
    words = "Một\u00a0triệu không\u00a0trăm\u00a0sáu\u00a0mươi\u00a0mốt\u00a0nghìn năm\u00a0trăm\u00a0đồng"
    assert wrap(page(), words, 11, 75, bold=True) == (
        "Một\u00a0triệu",
        "không\u00a0trăm\u00a0sáu\u00a0mươi\u00a0mốt\u00a0nghìn",
        "năm\u00a0trăm\u00a0đồng",
    )


def test_where_even_one_group_is_too_wide_it_breaks_between_its_words() -> None:
    words = "không\u00a0trăm\u00a0sáu\u00a0mươi\u00a0mốt\u00a0nghìn"
    assert len(wrap(page(), words, 11, 30)) == 2


def test_a_chinese_line_never_begins_with_a_closing_mark_or_ends_with_an_opening_one() -> None:
    text = "请当面核对金额，并妥善保管（本收据）。电子发票请凭户号查询。"
    for width in range(12, 60):
        for line in wrap(page("zh"), text, 10, width):
            assert line[0] not in "，。）"
            assert line[-1] != "（"


def test_a_figure_shrinks_and_never_wraps() -> None:
    amount = "99.999.999.999\u00a0đ"
    size = shrink(page(), amount, 50, 31, bold=True)
    assert size < 31
    assert page().measure(amount, size, bold=True) <= 50
