"""This file is what the office may rely on when tenders are put into words."""

from __future__ import annotations

from datetime import date

from collectoffice.documents.tender_phrases import KIND_WORDS, methods_in_full, methods_in_short
from collectoffice.documents.writing import writing_of
from collectoffice.domain.tender import TENDER_KINDS, Tender
from tests.documents import samples

VI = writing_of(samples.VND_VI)
CHEQUE = Tender("cheque", 200_000, "0012345", "Agribank", date(2026, 11, 18))


def spoken(text: str) -> str:
    """The text with plain spaces."""
    return text.replace("\u00a0", " ")


def test_every_kind_of_tender_has_a_word() -> None:
    assert set(KIND_WORDS) == set(TENDER_KINDS)


def test_one_tender_needs_no_sum() -> None:
    assert methods_in_full(VI, [Tender("cash", 500_000)]) == "Tiền mặt"
    assert spoken(methods_in_full(VI, [CHEQUE])) == "Séc số 0012345, Agribank, ngày 18/11/2026"


def test_several_tenders_have_their_sums_and_references() -> None:
    text = spoken(methods_in_full(VI, [Tender("cash", 500_000), CHEQUE]))
    assert text == "Tiền mặt 500.000 + Séc 200.000 số 0012345, Agribank, ngày 18/11/2026"


def test_in_short_the_sums_are_added_by_kind() -> None:
    text = spoken(methods_in_short(VI, [CHEQUE, Tender("cash", 500_000), CHEQUE]))
    assert text == "Tiền mặt 500.000 + Séc 400.000"
    assert methods_in_short(VI, [CHEQUE, CHEQUE]) == "Séc"


def test_a_sum_never_leaves_its_kind_at_the_end_of_a_line() -> None:
    assert "Tiền mặt\u00a0500.000" in methods_in_full(VI, [Tender("cash", 500_000), CHEQUE])
