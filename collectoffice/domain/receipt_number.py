"""This file is the number of a receipt: its printed form, the 16 digits of its barcode, and the way back from either.

One series per counter, year of the business date and epoch: ``KH01-2-26A-000123``. The barcode carries ``90``, counter
(2), year (2), epoch (2, A = 01), number (6) and two check digits by ISO 7064 MOD 97-10.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from collectoffice.domain.errors import UnknownReceipt

BARCODE_DIGITS = 16
HIGHEST_NUMBER = 999_999
HIGHEST_COUNTER = 99
HIGHEST_EPOCH = 99

_KIND = "90"
_CENTURY = 2000
_LETTERS = 26
_MODULUS = 97
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECK_CODE_LETTERS = 10
_BITS_PER_LETTER = 5
_TEXT_FORM = re.compile(
    r"(?:(?P<office>[A-Z0-9]{2,12})-)?(?P<counter>\d{1,2})-(?P<year>\d{2})(?P<epoch>[A-Z]{1,2})-(?P<number>\d{1,6})"
)
_BARCODE_FORM = re.compile(rf"{_KIND}(?P<counter>\d\d)(?P<year>\d\d)(?P<epoch>\d\d)(?P<number>\d{{6}})\d\d", re.ASCII)
_DASHES = re.compile("[\u2010-\u2015\u2212]")


@dataclass(frozen=True, slots=True)
class ReceiptNumber:
    """One number of one counter's series; ``year`` has four digits, ``epoch`` 1 is printed as A, 27 as AA."""

    office: str
    counter: int
    year: int
    epoch: int
    number: int

    def __post_init__(self) -> None:
        for part, highest in (
            (self.counter, HIGHEST_COUNTER),
            (self.epoch, HIGHEST_EPOCH),
            (self.number, HIGHEST_NUMBER),
        ):
            if not 1 <= part <= highest:
                raise ValueError(self)
        if self.year // 100 != _CENTURY // 100:
            raise ValueError(self)

    @property
    def text(self) -> str:
        """The printed form, ``KH01-2-26A-000123``."""
        return f"{self.office}-{self.counter}-{self.year % 100:02d}{epoch_letters(self.epoch)}-{self.number:06d}"

    @property
    def barcode(self) -> str:
        """The 16 digits of the barcode, check digits last."""
        body = f"{_KIND}{self.counter:02d}{self.year % 100:02d}{self.epoch:02d}{self.number:06d}"
        return body + check_digits(body)


def parse_receipt_number(text: str, office_code: str) -> ReceiptNumber:
    """The number that was typed or scanned, in either form, for the office of this code.

    Spaces, lower case, missing zeros before the number and a missing office code are forgiven. Refuses
    ``UnknownReceipt`` with ``why`` = ``form``, ``check_digits`` or ``other_office``.
    """
    squeezed = "".join(_DASHES.sub("-", unicodedata.normalize("NFKC", text)).upper().split())
    barcode = _BARCODE_FORM.fullmatch(squeezed)
    if barcode and int(squeezed) % _MODULUS != 1:
        raise UnknownReceipt(number=text, why="check_digits")
    typed = barcode or _TEXT_FORM.fullmatch(squeezed)
    if typed is None:
        raise UnknownReceipt(number=text, why="form")
    if not barcode and typed["office"] not in {None, office_code.upper()}:
        raise UnknownReceipt(number=text, why="other_office")
    counter, number = int(typed["counter"]), int(typed["number"])
    epoch = int(typed["epoch"]) if barcode else epoch_of_letters(typed["epoch"])
    if not (counter and number and 1 <= epoch <= HIGHEST_EPOCH):
        raise UnknownReceipt(number=text, why="form")
    return ReceiptNumber(office_code, counter, _CENTURY + int(typed["year"]), epoch, number)


def check_digits(body: str) -> str:
    """The two check digits of ISO 7064 MOD 97-10 for a row of digits."""
    return f"{98 - int(body) * 100 % _MODULUS:02d}"


def epoch_letters(epoch: int) -> str:
    """A, B … Z, AA, AB … of epoch 1, 2 … 26, 27, 28 and on."""
    letters = ""
    while epoch:
        epoch, letter = divmod(epoch - 1, _LETTERS)
        letters = chr(ord("A") + letter) + letters
    return letters


def epoch_of_letters(letters: str) -> int:
    """The epoch that A … Z, AA … stand for."""
    epoch = 0
    for letter in letters.upper():
        epoch = epoch * _LETTERS + ord(letter) - ord("A") + 1
    return epoch


def check_code(digest: bytes) -> str:
    """The first 50 bits of a digest as ten letters and digits of Crockford's base 32, ``7QK4-M2XD-9T``."""
    bits = _CHECK_CODE_LETTERS * _BITS_PER_LETTER
    number = int.from_bytes(digest, "big") >> (len(digest) * 8 - bits)
    code = "".join(
        _CROCKFORD[number >> shift & len(_CROCKFORD) - 1]
        for shift in range(bits - _BITS_PER_LETTER, -1, -_BITS_PER_LETTER)
    )
    return f"{code[:4]}-{code[4:8]}-{code[8:]}"
