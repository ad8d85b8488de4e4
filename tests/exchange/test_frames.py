"""This file is the proof that what the child packs arrives as it was, and that what it sends can do no harm."""

from __future__ import annotations

import io
import math
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from collectoffice.exchange.columns import Packed
from collectoffice.exchange.frames import CellMemo, pack_column, read_frame, tag_cell, untag_cell, write_frame
from tests.exchange.sheets import moment

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
CELLS = (
    TEXTS | st.floats(allow_nan=False) | st.dates() | st.datetimes().map(lambda moment: moment.replace(microsecond=0))
)


def unpacked(cells: list[object]) -> list[object]:
    return list(Packed(pack_column(cells), len(cells), CellMemo()).cells())


@given(st.lists(CELLS))
def test_a_mixed_column_arrives_as_it_was(cells: list[object]) -> None:
    assert unpacked(cells) == cells


@given(st.lists(TEXTS) | st.lists(st.floats(allow_nan=False)))
def test_a_plain_column_arrives_as_it_was(cells: list[object]) -> None:
    assert unpacked(cells) == cells


def test_not_a_number_arrives_and_is_left_to_the_judgement_of_the_program() -> None:
    (found,) = unpacked([float("nan")])
    assert isinstance(found, float)
    assert math.isnan(found)


def test_a_separator_inside_a_text_cannot_shift_the_cells_behind_it() -> None:
    assert unpacked(["a\0b", "c"]) == ["ab", "c"]
    assert unpacked(["a\0b", 1.0]) == ["ab", 1.0]


def test_true_is_a_word_and_not_the_number_one() -> None:
    assert unpacked([1.0, True]) == [1.0, "TRUE"]


def test_whole_numbers_beyond_exactness_stay_text() -> None:
    assert untag_cell(tag_cell(2**60)) == str(2**60)
    assert untag_cell(tag_cell(7)) == 7.0


def test_days_and_moments_keep_their_kind() -> None:
    assert unpacked([date(2026, 11, 4), moment(2026, 11, 4, 9), ""]) == [
        date(2026, 11, 4),
        moment(2026, 11, 4, 9),
        "",
    ]


def test_frames_arrive_one_by_one_and_half_a_frame_is_the_end() -> None:
    stream = io.BytesIO()
    write_frame(stream, b"one")
    write_frame(stream, b"")
    whole = stream.getvalue()
    reader = io.BytesIO(whole + whole[:5])
    assert [read_frame(reader) for _ in range(3)] == [b"one", b"", None]


def test_a_frame_that_claims_gigabytes_is_the_end() -> None:
    assert read_frame(io.BytesIO(b"\xff\xff\xff\xff" + b"x" * 100)) is None
