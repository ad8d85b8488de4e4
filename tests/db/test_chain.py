"""This file is the chain, tested: the canonical form of a row, the fixed order, and that nothing is left out of a link."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

import pytest

from collectoffice.db import chain
from collectoffice.db.chain import Content, link_hash, personal_digest
from collectoffice.db.tables import CHAINED, PERSONAL, event_column
from tests.builders import Desk
from tests.busy_desk import make_busy_desk


def test_the_canonical_form_is_written_down_and_never_changes() -> None:
    """Worked by hand: a release that changes this breaks every office's chain."""
    content = Content()
    content.take("tender", (7, 3, "cash", 520_000, None, None, "ngân hàng", None))
    content.take("tender", (8, 3, "cash", -500, None, None, None, None))
    content.take("event", (3, "x"))
    rows = rb'[7,3,"cash",520000,null,null,"ng\u00e2n h\u00e0ng",null],[8,3,"cash",-500,null,null,null,null]'
    whole = b'[["event",[],[[3,"x"]]],["tender",[],[' + rows + b"]]]"
    assert content.digest() == hashlib.sha256(whole).digest()


@pytest.mark.parametrize("at_once", [1, 300, 2_000])
@pytest.mark.parametrize("size", [1, 499, 500, 501, 1_000, 1_001])
def test_of_many_rows_each_whole_500_enter_by_their_hash_however_they_came(size: int, at_once: int) -> None:
    content = Content()
    rows = [(number, "x") for number in range(size)]
    for start in range(0, size, at_once):
        content.take_many("tender", rows[start : start + at_once])

    def text(first: int, last: int) -> str:
        return "[" + ",".join(f'[{number},"x"]' for number in range(first, last)) + "]"

    left = size - size % 500
    hashes = ",".join(
        '"' + hashlib.sha256(text(first, first + 500).encode()).hexdigest() + '"' for first in range(0, left, 500)
    )
    whole = f'[["tender",[{hashes}],{text(left, size)}]]'
    assert content.digest() == hashlib.sha256(whole.encode()).digest()


def test_a_personal_row_enters_by_its_digest_alone() -> None:
    digest = personal_digest(b"salt", "Hồng".encode())
    kept, erased = Content(), Content()
    kept.take("customer_detail", (1, 2, 3, "2026-11-02", "name", b"salt", "Hồng", digest))
    erased.take("customer_detail", (1, 2, 3, "2026-11-02", "name", None, None, digest))
    assert kept.digest() == erased.digest()
    assert digest == hashlib.sha256(b"salt" + "Hồng".encode()).digest()


def test_the_order_of_tables_is_fixed_and_the_order_of_rows_counts() -> None:
    one, other, swapped = Content(), Content(), Content()
    for content, order in ((one, (0, 1, 2)), (other, (2, 0, 1)), (swapped, (1, 0, 2))):
        steps = [("tender", (1,)), ("tender", (2,)), ("event", (9,))]
        for place in order:
            content.take(*steps[place])
    assert one.digest() == other.digest()
    assert one.digest() != swapped.digest()


def test_a_link_depends_on_key_predecessor_number_and_content() -> None:
    made = link_hash(b"k", chain.GENESIS, 1, b"c" * 32)
    assert made == hmac.digest(b"k", bytes(32) + (1).to_bytes(8, "big") + b"c" * 32, "sha256")
    others = {
        link_hash(b"x", chain.GENESIS, 1, b"c" * 32),
        link_hash(b"k", made, 1, b"c" * 32),
        link_hash(b"k", chain.GENESIS, 2, b"c" * 32),
        link_hash(b"k", chain.GENESIS, 1, b"d" * 32),
    }
    assert made not in others
    assert len(others) == 4


def test_every_event_is_one_link_over_all_the_rows_it_wrote(tmp_path: Path) -> None:
    busy = make_busy_desk(tmp_path)
    key = busy.office.file.store.key()
    assert key is not None
    before = chain.GENESIS
    for event_id, content, link in busy.connection.execute("SELECT * FROM link ORDER BY event_id").fetchall():
        made = Content()
        for table in CHAINED:
            column = event_column(table)
            for row in busy.connection.execute(f"SELECT * FROM {table} WHERE {column} = ? ORDER BY 1", (event_id,)):
                made.take(table, row)
        assert content == made.digest()
        assert link == link_hash(key, before, event_id, content)
        before = link
    assert (
        busy.connection.execute("SELECT count(*) FROM event").fetchone()
        == busy.connection.execute("SELECT count(*) FROM link").fetchone()
    )
    busy.close()


def test_no_personal_value_stands_outside_the_personal_tables_and_the_caches(desk: Desk) -> None:
    secret = "Đặng Thị Bí Mật"
    desk.bill(1, name=secret, phone="0999888777", address="Nhà Số Bảy")
    desk.open_till()
    desk.pay(1)
    open_tables = set(CHAINED) - PERSONAL
    for table, rows in desk.dump().items():
        if table in open_tables:
            assert not any(
                secret in str(row) or "0999888777" in str(row) or "Nhà Số Bảy" in str(row) for row in rows
            ), table


def test_salts_are_random_so_that_equal_names_do_not_look_equal(desk: Desk) -> None:
    desk.bill(1, name="Lê Văn Tám")
    desk.bill(2, name="Lê Văn Tám")
    digests = desk.connection.execute("SELECT salt, digest FROM customer_detail WHERE kind = 'name'").fetchall()
    assert len(set(digests)) == 2
