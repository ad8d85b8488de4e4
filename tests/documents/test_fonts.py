"""This file is what the office may rely on when a paper meets a letter."""

from __future__ import annotations

import logging

import pytest

from collectoffice.documents.fonts import GETA, MissingGlyph, plain, refuse_missing_letter
from collectoffice.documents.press import open_press
from collectoffice.documents.receipt_a5 import receipt_a5
from tests.documents import reading, samples

NO_FONT_HAS = "\U0001f4a1"


def test_a_vietnamese_text_is_set_in_noto_sans_and_a_chinese_name_on_the_same_paper_in_noto_sans_sc() -> None:
    case = open_press(samples.FONTS).case("vi")
    assert [run.face.name for run in case.setting("Nguyễn Thị Ửng").runs] == ["Collectoffice"]
    assert [run.face.name for run in case.setting("Ửng", bold=True).runs] == ["CollectofficeBold"]
    (chinese,) = case.setting("王喆 27", bold=True).runs
    assert chinese.face.name == "CollectofficeChinese"
    assert chinese.is_stroked


def test_a_chinese_page_is_wholly_set_in_the_chinese_font_digits_and_vietnamese_names_too() -> None:
    case = open_press(samples.FONTS).case("zh")
    for text in ("￥586.10", "2026-11-20", "Nguyễn Thị Ửng"):
        (run,) = case.setting(text).runs
        assert run.face.name == "CollectofficeChinese"
        assert not run.is_stroked


def test_a_width_is_the_sum_of_the_letters_and_figures_are_all_as_wide() -> None:
    case = open_press(samples.FONTS).case("vi")
    assert len({case.setting(digit).width for digit in "0123456789"}) == 1
    assert case.setting("12").width == pytest.approx(2 * case.setting("1").width)


def test_decomposed_vietnamese_is_drawn_with_whole_letters() -> None:
    assert plain("Nguye\u0302\u0303n U\u031b\u0309ng") == "Nguyễn Ửng"


def test_control_characters_and_odd_spaces_of_a_workbook_never_reach_the_paper() -> None:
    assert plain("Nguyễn\nThị\t\u200bỬng\u202f1") == "Nguyễn Thị Ửng\u00a01"


def test_a_letter_that_no_font_has_is_refused_where_missing_letters_are_refused() -> None:
    with pytest.raises(MissingGlyph, match=r"U\+1F4A1"):
        receipt_a5(
            samples.receipt(customer_name=f"Ửng {NO_FONT_HAS}"), samples.ORIGINAL, samples.FONTS, refuse_missing_letter
        )


def test_a_rare_letter_never_stops_a_receipt_a_geta_stands_for_it_and_the_log_names_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.WARNING):
        pdf = receipt_a5(samples.receipt(customer_name=f"Đỗ {NO_FONT_HAS} Ửng"), samples.ORIGINAL, samples.FONTS)
    assert f"Đỗ {GETA} Ửng" in reading.text(pdf)
    assert [record.getMessage() for record in caplog.records] == [
        "no font has U+1F4A1; a paper carries a geta in its place"
    ]


def test_a_lone_half_of_a_letter_never_stops_a_receipt() -> None:
    told: list[str] = []
    receipt_a5(samples.receipt(customer_name="Ửng \ud83d"), samples.ORIGINAL, samples.FONTS, told.append)
    assert told == ["\ud83d"]
