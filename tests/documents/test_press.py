"""This file is what the office may rely on in the PDFs of the press."""

from __future__ import annotations

import subprocess
import sys

import pypdfium2 as pdfium

from collectoffice.documents.fonts import refuse_missing_letter
from collectoffice.documents.page import LABEL, Page
from collectoffice.documents.press import Colophon, open_press
from tests.documents import reading, samples

COLOPHON = Colophon("Biên nhận KH01-2-26A-004823", "ĐIỆN LỰC KHÁNH SƠN", "vi")


def a_page(language: str = "vi") -> Page:
    """A page with one of everything."""
    page = Page(open_press(samples.FONTS).case(language), 100, 60, refuse_missing_letter)
    page.left(10, 20, "Nhạt", 10, gray=LABEL)
    page.left(10, 30, "王喆", 14, bold=True)
    page.left(10, 40, "Đậm", 14, bold=True)
    page.rule(10, 42, 50, 0.7)
    page.tear(10, 44, 50)
    page.frame(10, 46, 30, 10, 1.2)
    return page


def test_the_press_is_opened_once_for_the_same_fonts() -> None:
    assert open_press(samples.FONTS) is open_press(samples.FONTS)


def test_a_paper_names_its_title_office_and_language_and_no_hour() -> None:
    pdf = open_press(samples.FONTS).print([a_page()], COLOPHON)
    facts = pdfium.PdfDocument(pdf).get_metadata_dict()
    assert facts["Title"] == COLOPHON.title
    assert facts["Author"] == COLOPHON.author
    assert facts["CreationDate"] == "D:20000101000000+00'00'"
    assert b"/Lang (vi)" in pdf


def test_the_same_pages_give_the_same_bytes_in_another_process() -> None:
    program = (
        "import hashlib; from tests.documents.test_press import COLOPHON, a_page, open_press, samples;"
        "print(hashlib.sha256(open_press(samples.FONTS).print([a_page()], COLOPHON)).hexdigest())"
    )
    runs = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout for _ in "ab"
    ]
    assert runs[0] == runs[1] != ""


def test_reportlab_is_not_loaded_before_the_first_paper_and_the_chinese_font_not_before_a_chinese_letter() -> None:
    program = (
        "import sys; import collectoffice.documents.receipt_a5 as shop; assert 'reportlab' not in sys.modules;"
        "from tests.documents import samples; shop.receipt_a5(samples.receipt(), samples.ORIGINAL, samples.FONTS);"
        "from reportlab.pdfbase.pdfmetrics import getRegisteredFontNames as names; print(sorted(names()))"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert "CollectofficeBold" in told
    assert "CollectofficeChinese" not in told


def test_texts_after_a_stroked_chinese_name_are_inked_as_before_it() -> None:
    page = a_page()
    alone = Page(page.case, 100, 60, refuse_missing_letter)
    alone.left(10, 40, "Đậm", 14, bold=True)
    whole, without = (
        reading.black_and_white(open_press(samples.FONTS).print([one], COLOPHON), 300).convert("L")
        for one in (page, alone)
    )
    box = (110, 400, 350, 480)
    assert whole.crop(box).tobytes() == without.crop(box).tobytes()


def test_a_page_laid_out_too_high_is_reduced_as_a_whole() -> None:
    page = a_page()
    page.height = 75
    page.reduce_to(60)
    (seen,) = reading.pages_seen(open_press(samples.FONTS).print([page], COLOPHON))
    assert round(seen.height) == 60
    assert reading.collisions(open_press(samples.FONTS).print([page], COLOPHON)) == []
    assert all(ink.bottom < 60 * 56.5 / 75 for ink in seen.texts)
