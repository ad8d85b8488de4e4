"""This file is what the office may rely on when an amount is written in words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collectoffice.domain.words import amount_in_words, word_groups

VIETNAMESE = {
    0: "Không đồng",
    500: "Năm trăm đồng",
    1_000: "Một nghìn đồng",
    5_015: "Năm nghìn không trăm mười lăm đồng",
    10_021: "Mười nghìn không trăm hai mươi mốt đồng",
    123_000: "Một trăm hai mươi ba nghìn đồng",
    105_840: "Một trăm linh năm nghìn tám trăm bốn mươi đồng",
    514_484: "Năm trăm mười bốn nghìn bốn trăm tám mươi tư đồng",
    1_001_005: "Một triệu không trăm linh một nghìn không trăm linh năm đồng",
    21_000_024: "Hai mươi mốt triệu không trăm hai mươi tư đồng",
    2_000_000_004: "Hai tỷ không trăm linh bốn đồng",
    3_015_000_000: "Ba tỷ không trăm mười lăm triệu đồng",
    # Where every library was found wrong
    21: "Hai mươi mốt đồng",
    15: "Mười lăm đồng",
    14: "Mười bốn đồng",
    11: "Mười một đồng",
    10: "Mười đồng",
    105: "Một trăm linh năm đồng",
    10_000: "Mười nghìn đồng",
    1_234_567: "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng",
    1_005: "Một nghìn không trăm linh năm đồng",
    1_015: "Một nghìn không trăm mười lăm đồng",
    1_000_005: "Một triệu không trăm linh năm đồng",
    2_050_000: "Hai triệu không trăm năm mươi nghìn đồng",
    1_061_500: "Một triệu không trăm sáu mươi mốt nghìn năm trăm đồng",
    1_000_000_000_000: "Một nghìn tỷ đồng",
    1_000_000_000_000_000: "Một triệu tỷ đồng",
    1_005_000_000_000: "Một nghìn không trăm linh năm tỷ đồng",
}
CHINESE = {
    50: "人民币伍角整",
    1_00: "人民币壹元整",
    123_45: "人民币壹佰贰拾叁元肆角伍分",
    191_06: "人民币壹佰玖拾壹元零陆分",
    325_04: "人民币叁佰贰拾伍元零肆分",
    1409_50: "人民币壹仟肆佰零玖元伍角整",
    6007_14: "人民币陆仟零柒元壹角肆分",
    16409_02: "人民币壹万陆仟肆佰零玖元零贰分",
    10000_00: "人民币壹万元整",
    100005_30: "人民币壹拾万零伍元叁角整",
    107000_53: "人民币壹拾万柒仟元伍角叁分",
    586_10: "人民币伍佰捌拾陆元壹角整",
    100001000_00: "人民币壹亿零壹仟元整",
    1234_05: "人民币壹仟贰佰叁拾肆元零伍分",
    0: "人民币零元整",
    6: "人民币陆分",
}


@pytest.mark.parametrize(("minor", "words"), VIETNAMESE.items())
def test_dong_are_written_as_the_offices_table_has_them(minor: int, words: str) -> None:
    assert amount_in_words(minor, "VND", "vi") == words


@pytest.mark.parametrize(("minor", "words"), CHINESE.items())
def test_yuan_are_written_in_capital_figures_as_the_table_has_them(minor: int, words: str) -> None:
    assert amount_in_words(minor, "CNY", "zh") == words


def test_the_south_says_le_and_ngan() -> None:
    said = amount_in_words(1_001_005, "VND", "vi", zero_word="lẻ", thousand_word="ngàn")
    assert said == "Một triệu không trăm lẻ một ngàn không trăm lẻ năm đồng"


def test_each_language_has_words_for_the_other_countrys_money() -> None:
    assert amount_in_words(191_06, "CNY", "vi") == "Một trăm chín mươi mốt nhân dân tệ sáu xu"
    assert amount_in_words(50, "CNY", "vi") == "Năm mươi xu"
    assert amount_in_words(1_050_000, "VND", "zh") == "越南盾壹佰零伍万整"
    assert amount_in_words(1_050_000, "VND", "en") == "One million fifty thousand dong"
    assert amount_in_words(191_06, "CNY", "en") == "One hundred ninety-one yuan and six fen"
    assert amount_in_words(5, "CNY", "en") == "Five fen"


def test_a_sum_handed_back_is_written_with_its_minus() -> None:
    assert amount_in_words(-1_000, "VND", "vi") == "Âm một nghìn đồng"
    assert amount_in_words(-1_00, "CNY", "zh") == "人民币负壹元整"
    assert amount_in_words(-1_000, "VND", "en") == "Minus one thousand dong"


def test_a_line_may_break_between_thousand_groups_only() -> None:
    assert word_groups(1_061_500, "VND", "vi") == ["Một triệu", "không trăm sáu mươi mốt nghìn", "năm trăm đồng"]
    held = amount_in_words(1_061_500, "VND", "vi", joiner="\u00a0")
    assert held.split(" ") == [
        "Một\u00a0triệu",
        "không\u00a0trăm\u00a0sáu\u00a0mươi\u00a0mốt\u00a0nghìn",
        "năm\u00a0trăm\u00a0đồng",
    ]
    assert "".join(word_groups(107000_53, "CNY", "zh")) == CHINESE[107000_53]


# The words read back by a slow reader that shares nothing with the writer -------------------------------------------
VI_DIGITS = dict(zip("không một hai ba bốn năm sáu bảy tám chín".split(), range(10), strict=True))
VI_LAST = {**VI_DIGITS, "mốt": 1, "tư": 4, "lăm": 5}


def read_vietnamese(words: list[str]) -> int:
    for scale, worth in (("tỷ", 10**9), ("triệu", 10**6), ("nghìn", 10**3)):
        if scale in words:
            place = len(words) - 1 - words[::-1].index(scale)
            return read_vietnamese(words[:place]) * worth + read_vietnamese(words[place + 1 :])
    total = 0
    if "trăm" in words:
        total, words = VI_DIGITS[words[0]] * 100, words[2:]
    if "mươi" in words:
        total, words = total + VI_DIGITS[words[0]] * 10, words[2:]
    elif words[:1] == ["mười"]:
        total, words = total + 10, words[1:]
    elif words[:1] == ["linh"]:
        words = words[1:]
    assert len(words) <= 1
    return total + sum(VI_LAST[word] for word in words)


@given(st.one_of(st.integers(0, 10**16), st.integers(0, 10**7), st.integers(0, 10**6).map(lambda n: n * 1000)))
@settings(max_examples=400)
def test_vietnamese_words_read_back_as_the_amount(minor: int) -> None:
    said = amount_in_words(minor, "VND", "vi").lower()
    assert read_vietnamese(said.removesuffix(" đồng").split()) == minor


FALSE_FRIENDS = re.compile(
    r"một mươi|mươi (một|năm|bốn)\b|mười (mốt|tư|năm)\b|linh (mốt|tư|lăm|không|mười)|trăm (mốt|tư|lăm)|  "
)


@given(st.integers(0, 10**13))
@settings(max_examples=400)
def test_vietnamese_words_never_use_a_form_that_nobody_says(minor: int) -> None:
    assert not FALSE_FRIENDS.search(amount_in_words(minor, "VND", "vi").lower())


@given(st.integers(1001, 10**12))
@settings(max_examples=300)
def test_inside_a_vietnamese_number_every_group_says_its_hundreds(minor: int) -> None:
    groups = word_groups(minor, "VND", "vi")
    assert all(" trăm" in group for group in groups[1:] if not group.startswith(("đồng", "tỷ")) and "tỷ" not in group)


ZH_DIGITS = {figure: number for number, figure in enumerate("零壹贰叁肆伍陆柒捌玖")}


def read_chinese(figures: str) -> int:
    for scale, worth in (("亿", 10**8), ("万", 10**4)):
        if scale in figures:
            high, low = figures.rsplit(scale, 1)
            return read_chinese(high) * worth + (read_chinese(low) if low else 0)
    total = 0
    for digit, place in re.findall(r"([零壹贰叁肆伍陆柒捌玖])([仟佰拾]?)", figures):
        total += ZH_DIGITS[digit] * {"仟": 1000, "佰": 100, "拾": 10, "": 1}[place]
    return total


def write_chinese_by_crossing_out(number: int) -> str:
    """Every digit with its place, then the empty places crossed out: how it is taught on paper."""
    text = ""
    for place, digit in enumerate(reversed(str(number))):
        unit = ("", "拾", "佰", "仟")[place % 4] if digit != "0" else ""
        scale = {4: "万", 8: "亿", 12: "万"}.get(place, "")
        text = "零壹贰叁肆伍陆柒捌玖"[int(digit)] + unit + scale + text
    text = re.sub("零+", "零", text)
    text = text.replace("零万", "万").replace("零亿", "亿")
    text = text.replace("亿万", "亿零")
    text = re.sub("零+", "零", text)
    return text.rstrip("零") or "零"


@given(st.one_of(st.integers(0, 10**12 - 1), st.integers(0, 10**7), st.integers(0, 10**8).map(lambda n: n * 1000)))
@settings(max_examples=500)
def test_chinese_figures_equal_those_written_by_crossing_out_empty_places(yuan: int) -> None:
    assert amount_in_words(yuan * 100, "CNY", "zh") == f"人民币{write_chinese_by_crossing_out(yuan)}元整"


@given(st.one_of(st.integers(0, 10**17), st.integers(0, 10**7)))
@settings(max_examples=400)
def test_chinese_figures_read_back_as_the_amount(minor: int) -> None:
    said = amount_in_words(minor, "CNY", "zh").removeprefix("人民币")
    yuan, _, rest = said.rpartition("元")
    parts = {unit: ZH_DIGITS[digit] for digit, unit in re.findall(r"([壹贰叁肆伍陆柒捌玖])([角分])", rest)}
    assert (read_chinese(yuan) if yuan else 0) * 100 + parts.get("角", 0) * 10 + parts.get("分", 0) == minor
    assert said.endswith("整") == (minor % 10 == 0)
    assert "零零" not in said


EN_SMALL = dict(
    zip(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety".split(),
        [*range(20), *range(20, 100, 10)],
        strict=True,
    )
)
EN_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15}


@given(st.integers(0, 10**17))
def test_english_words_read_back_as_the_amount(minor: int) -> None:
    total = group = 0
    for word in amount_in_words(minor, "VND", "en").lower().removesuffix(" dong").replace("-", " ").split():
        if word == "hundred":
            group *= 100
        elif word in EN_SCALES:
            total, group = total + group * EN_SCALES[word], 0
        else:
            group += EN_SMALL[word]
    assert total + group == minor
