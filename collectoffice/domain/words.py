"""This file is the amount in words, in Vietnamese, Chinese and English, as receipts and notices print it.

Vietnamese and Chinese by the tables of the office's rules (zero tens *linh* or *lẻ*, thousand *nghìn* or *ngàn*; 人民币
in capital figures). The words come in groups, one for a thousand-group, so that a paper breaks its line between them only.
"""

from __future__ import annotations

_THOUSAND = 1000
_HUNDRED = 100
_TEN = 10

# Vietnamese ---------------------------------------------------------------------------------------------------------
_VI_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_VI_BILLION = 1_000_000_000
_VI_LAST_DIGIT_AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}
_FOUR_AFTER_TEN, _ONE_AFTER_TEN = 4, 1

# Chinese ------------------------------------------------------------------------------------------------------------
_ZH_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_ZH_PLACES = ("仟", "佰", "拾", "")
_ZH_SECTION = 10_000
_ZH_HUNDRED_MILLION = 100_000_000

# English ------------------------------------------------------------------------------------------------------------
_EN_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_EN_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
_EN_SCALES = ("", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion")
_EN_UNITS = {"VND": ("dong", ""), "CNY": ("yuan", "fen")}
_VI_UNITS = {"VND": ("đồng", ""), "CNY": ("nhân dân tệ", "xu")}
_MINOR_PER_UNIT = {"VND": 1, "CNY": 100}


def amount_in_words(
    minor: int,
    currency_code: str,
    language: str,
    zero_word: str = "linh",
    thousand_word: str = "nghìn",
    joiner: str = " ",
) -> str:
    """The amount (minor units) in words with a capital first letter, e.g. ``Một triệu không trăm linh năm đồng``.

    ``zero_word`` (linh, lẻ) and ``thousand_word`` (nghìn, ngàn) are the office's choice. ``joiner`` stands between
    the words of one thousand-group: a no-break space keeps them on one line; between groups is always a plain space.
    """
    groups = word_groups(minor, currency_code, language, zero_word, thousand_word, joiner)
    return ("" if language == "zh" else " ").join(groups)


def word_groups(
    minor: int,
    currency_code: str,
    language: str,
    zero_word: str = "linh",
    thousand_word: str = "nghìn",
    joiner: str = " ",
) -> list[str]:
    """The same words as pieces between which a line may break: thousand-groups, or in Chinese 亿, 万, 元 and the rest."""
    whole, part = divmod(abs(minor), _MINOR_PER_UNIT[currency_code])
    if language == "zh":
        return _zh_amount(whole, part, currency_code, is_negative=minor < 0)
    if language == "vi":
        units, minus = _VI_UNITS[currency_code], "âm"
        whole_groups = _vi_groups(whole, zero_word, thousand_word)
        part_groups = _vi_groups(part, zero_word, thousand_word)
    else:
        units, minus = _EN_UNITS[currency_code], "minus"
        whole_groups, part_groups = _en_groups(whole), _en_groups(part)
    groups: list[str] = []
    if whole or not part:
        groups += [*whole_groups[:-1], f"{whole_groups[-1]} {units[0]}"]
    if part:
        joint = "and " if language == "en" and groups else ""
        groups.append(f"{joint}{' '.join(part_groups)} {units[1]}")
    if minor < 0:
        groups[0] = f"{minus} {groups[0]}"
    groups[0] = groups[0][0].upper() + groups[0][1:]
    return [group.replace(" ", joiner) for group in groups]


def _vi_groups(number: int, zero_word: str, thousand_word: str) -> list[str]:
    """Thousand-groups of a number with their scale words; from a billion up, the billions are counted in *tỷ*."""
    if number == 0:
        return [_VI_DIGITS[0]]
    groups: list[str] = []
    billions, rest = divmod(number, _VI_BILLION)
    if billions:
        groups = _vi_groups(billions, zero_word, thousand_word)
        groups[-1] += " tỷ"
    for divisor, scale in ((1_000_000, " triệu"), (_THOUSAND, f" {thousand_word}"), (1, "")):
        three_digits = rest // divisor % _THOUSAND
        if three_digits:
            groups.append(_vi_three_digits(three_digits, zero_word, is_inside=bool(groups)) + scale)
    return groups


def _vi_three_digits(number: int, zero_word: str, *, is_inside: bool) -> str:
    """Words of 1 to 999; inside a longer number an empty hundreds place is read *không trăm*."""
    hundreds, rest = divmod(number, _HUNDRED)
    tens, ones = divmod(rest, _TEN)
    words: list[str] = []
    if hundreds or is_inside:
        words += [_VI_DIGITS[hundreds], "trăm"]
    if tens == 0:
        if ones and words:
            words.append(zero_word)
    elif tens == 1:
        words.append("mười")
    else:
        words += [_VI_DIGITS[tens], "mươi"]
    if ones:
        words.append(_vi_last_digit(tens, ones))
    return " ".join(words)


def _vi_last_digit(tens: int, ones: int) -> str:
    """Mốt, tư, lăm after *mươi*; only lăm after *mười*; the plain digit elsewhere."""
    if tens == 0 or (tens == 1 and ones in {_ONE_AFTER_TEN, _FOUR_AFTER_TEN}):
        return _VI_DIGITS[ones]
    return _VI_LAST_DIGIT_AFTER_TENS.get(ones, _VI_DIGITS[ones])


def _zh_amount(whole: int, part: int, currency_code: str, *, is_negative: bool) -> list[str]:
    """人民币 capital figures: 整 after 元 and 角, never after 分; 零 between 元 and 分, none between 元 and 角."""
    sign = "负" if is_negative else ""
    groups: list[str] = []
    if currency_code == "VND":
        groups = _zh_groups(whole)
        groups[0] = f"越南盾{sign}{groups[0]}"
        groups[-1] += "整"
        return groups
    if whole or not part:
        groups = _zh_groups(whole)
        groups[-1] += "元"
    jiao, fen = divmod(part, _TEN)
    small = f"{_ZH_DIGITS[jiao]}角" if jiao else ""
    if fen:
        small += ("零" if whole and not jiao else "") + f"{_ZH_DIGITS[fen]}分"
    else:
        small += "整"
    groups.append(small)
    groups[0] = f"人民币{sign}{groups[0]}"
    if groups[-1] == "整":
        groups[-2:] = [groups[-2] + "整"]
    return groups


def _zh_groups(number: int) -> list[str]:
    """Pieces that end in 亿, in 万, and the last four figures; 零 stands where a piece begins with empty places."""
    if number < _ZH_SECTION:
        return [_zh_section(number, is_inside=False)]
    groups: list[str] = []
    high, low = divmod(number, _ZH_HUNDRED_MILLION)
    if high:
        groups = _zh_groups(high)
        groups[-1] += "亿"
    ten_thousands, last = divmod(low, _ZH_SECTION)
    if ten_thousands:
        groups.append(_zh_section(ten_thousands, is_inside=bool(groups)) + "万")
    if last:
        is_gap = bool(high) and not ten_thousands
        text = _zh_section(last, is_inside=True)
        groups.append(f"零{text}" if is_gap and not text.startswith("零") else text)
    return groups


def _zh_section(number: int, *, is_inside: bool) -> str:
    """Capital figures of 0 to 9999; empty places before a figure are one 零."""
    if number == 0:
        return _ZH_DIGITS[0]
    text = ""
    is_gap = False
    for place, digit in zip(_ZH_PLACES, f"{number:04d}", strict=True):
        if digit == "0":
            is_gap = True
            continue
        if is_gap and (text or is_inside):
            text += _ZH_DIGITS[0]
        text += _ZH_DIGITS[int(digit)] + place
        is_gap = False
    return text


def _en_groups(number: int) -> list[str]:
    """Thousand-groups in English with their scale words."""
    if number == 0:
        return [_EN_SMALL[0]]
    groups: list[str] = []
    for scale in _EN_SCALES:
        number, three_digits = divmod(number, _THOUSAND)
        if three_digits:
            groups.insert(0, _en_three_digits(three_digits) + scale)
    return groups


def _en_three_digits(number: int) -> str:
    """Words of 1 to 999 with a hyphen between tens and ones."""
    hundreds, rest = divmod(number, _HUNDRED)
    words = [f"{_EN_SMALL[hundreds]} hundred"] if hundreds else []
    if rest >= len(_EN_SMALL):
        tens, ones = divmod(rest, _TEN)
        words.append(_EN_TENS[tens] + (f"-{_EN_SMALL[ones]}" if ones else ""))
    elif rest:
        words.append(_EN_SMALL[rest])
    return " ".join(words)
