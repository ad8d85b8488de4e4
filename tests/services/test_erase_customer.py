"""This file is the erasing of personal data, tested: the person is gone from the file, the money and the chain are whole."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import pytest

from collectoffice.db import people
from collectoffice.db.driver import IntegrityError
from collectoffice.db.erasure import CARRY_OUT
from collectoffice.db.second_place import PlaceKept, keep_place
from collectoffice.domain.errors import AlreadyErased, NotAllowed, StillCustomer, UnknownCustomer
from collectoffice.domain.folding import fold
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.change_customer import change_address, change_holder
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.dispute_bill import dispute_bill
from collectoffice.services.commands.erase_customer import CustomerErased, due_for_erasing, erase_customer
from collectoffice.services.commands.make_backup import make_backup, set_backup_place
from collectoffice.services.commands.print_receipt import save_receipt
from collectoffice.services.commands.restore_office import restore_office
from collectoffice.services.queries.find import find
from collectoffice.services.queries.receipts import frozen_receipt, receipt_row
from collectoffice.services.queries.statement import statement_of
from tests.builders import Desk

NAME, BEFORE, STREET, PHONE = "Hoàng Thị Bưởi Xuyến", "Hoàng Văn Ngưỡng", "77 Ngõ Sâu Thẳm", "0987123654"


@pytest.fixture
def left(desk: Desk) -> Desk:
    """Somebody who paid the last bill and went; two others stay."""
    desk.take_in(desk.reading([desk.bill_row(1, 80_000, "2026-11-18", name=BEFORE, address=STREET, phone=PHONE)]))
    desk.bill(2, 50_000, "2026-11-18")
    desk.bill(3, 60_000, "2026-11-18")
    change_holder(desk.office, desk.who("ha"), desk.code(1), NAME)
    desk.open_till()
    desk.pay(1, cash=80_000, amount=80_000)
    desk.pay(2, cash=50_000, amount=50_000)
    desk.close_till(130_000)
    return desk


def years_pass(desk: Desk, years: int = 11) -> None:
    desk.clock.moment = desk.clock.moment.replace(year=desk.clock.moment.year + years)


def erase(desk: Desk, customer: int = 1) -> CustomerErased:
    return erase_customer(desk.office, desk.who("admin"), desk.code(customer))


def files_with(desk: Desk, *words: str) -> list[tuple[str, str]]:
    contents = {path: path.read_bytes() for path in desk.folder.rglob("*") if path.is_file()}
    return [(path.name, word) for path, content in contents.items() for word in words if word.encode() in content]


def every_writing(*texts: str) -> set[str]:
    """Texts and their words as they may stand in a file: composed or not, without accents, small, backwards."""
    words = {word for text in texts for word in (text, *text.split()) if len(word) > 4}
    words |= {unicodedata.normalize("NFD", word) for word in words} | {fold(word) for word in words}
    words |= {word.lower() for word in words}
    return {word for word in words | {word[::-1] for word in words} if fold(word) not in {"hoang", "gnaoh"}}


def test_the_person_is_gone_and_the_money_stays(left: Desk) -> None:
    assert files_with(left, NAME, BEFORE, STREET, PHONE), "before, all of it can be read in the file"
    before = left.connection.execute("SELECT * FROM posting ORDER BY id").fetchall()
    years_pass(left)
    done = erase(left)
    assert (done.details, done.papers, done.is_swept) == (4, 1, True)
    assert (done.typed, done.older_copies) == ((), ())
    assert files_with(left, *every_writing(NAME, BEFORE, STREET), PHONE, PHONE[1:], PHONE[::-1], PHONE[-4:]) == []
    assert left.connection.execute("SELECT * FROM posting ORDER BY id").fetchall() == before
    assert left.faults() == []
    card = left.quote(1).customer
    assert (card.code, card.name, card.address, card.phone) == (left.code(1), "", "", "")
    assert left.quote(2).customer.name
    assert left.connection.execute("SELECT kind FROM event ORDER BY id DESC LIMIT 1").fetchone() == ("erased",)


def test_who_was_erased_is_found_by_the_code_and_by_no_name_address_or_phone(left: Desk) -> None:
    years_pass(left)
    erase(left)
    assert [hit.code for hit in find(left.office, left.code(1)).cards] == [left.code(1)]
    for typed in (NAME, BEFORE, "xuyen", STREET, PHONE, PHONE[-4:]):
        assert left.code(1) not in [hit.code for hit in find(left.office, typed).cards], typed
    known = {word for (word,) in left.connection.execute("SELECT word FROM customer_search_word")}
    assert not {word for word in known if "xuyen" in word or "nguong" in word or PHONE[-4:] in word}


def test_its_papers_are_printed_with_numbers_and_sums_and_a_word_for_the_name(left: Desk, tmp_path: Path) -> None:
    number = left.connection.execute("SELECT number FROM receipt ORDER BY id LIMIT 1").fetchone()[0]
    text = f"KH01-{left.connection.execute('SELECT counter_code FROM receipt').fetchone()[0]}-26A-{number:06d}"
    before = frozen_receipt(left.office, receipt_row(left.office, text))
    years_pass(left)
    erase(left)
    after = frozen_receipt(left.office, receipt_row(left.office, text))
    assert (before.customer_name, after.customer_name, after.supply_address) == (NAME, "đã xóa", "đã xóa")
    assert (after.number, after.total_minor, after.lines) == (before.number, before.total_minor, before.lines)
    assert (after.check_code, after.customer_code) == (before.check_code, before.customer_code)
    statement = statement_of(left.office, left.who("ha"), left.code(1))
    assert (statement.customer_name, statement.supply_address, statement.closing_minor) == ("đã xóa", "", 0)
    save_receipt(left.office, left.who("ha"), text, "a5", tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").stat().st_size > 0
    assert left.faults() == []


def test_no_paper_names_a_customer_of_a_basket_of_which_one_was_erased(desk: Desk) -> None:
    for customer in (1, 2):
        desk.bill(customer, 40_000 + customer, "2026-11-18")
    names = [desk.quote(customer).customer.name for customer in (1, 2)]
    desk.open_till()
    desk.pay(1, 2, cash=80_003, amount=80_003)
    desk.close_till(80_003)
    years_pass(desk)
    assert erase(desk).papers == 2, "its receipt and the summary"
    remains = [text for (text,) in desk.connection.execute("SELECT remains FROM erased WHERE table_name = 'paper'")]
    assert all(name not in text for name in names for text in remains)
    kept = desk.connection.execute("SELECT value FROM paper WHERE value IS NOT NULL").fetchall()
    assert len(kept) == 1, "the other customer's own receipt"
    assert names[1] in bytes(kept[0][0]).decode()
    assert desk.faults() == []


@pytest.mark.parametrize("why", ["owes", "credit", "disputed", "recent"])
def test_who_is_still_a_customer_keeps_its_data(left: Desk, why: str) -> None:
    if why == "owes":
        left.bill(1, 1_000, period="2026-12")
    if why == "credit":
        left.open_till()
        left.bill(1, 5_000, period="2026-12")
        left.pay(1, cash=9_000, rest="credit")
        left.close_till(9_000)
    if why == "disputed":
        number = left.connection.execute("SELECT number FROM bill WHERE customer_id = 1").fetchone()[0]
        dispute_bill(left.office, left.who("ha"), number, "công tơ chạy nhanh", None, None)
    years_pass(left, 9 if why == "recent" else 11)
    with pytest.raises(StillCustomer) as refused:
        erase(left)
    assert refused.value.facts["why"] == why
    assert left.code(1) not in [one.code for one in due_for_erasing(left.office, left.who("admin"))]
    assert left.quote(1).customer.name == NAME


def test_only_an_administrator_erases_and_nobody_twice(left: Desk) -> None:
    years_pass(left)
    with pytest.raises(NotAllowed):
        erase_customer(left.office, left.who("ha"), left.code(1))
    with pytest.raises(UnknownCustomer):
        erase_customer(left.office, left.who("admin"), "PA99999999999")
    erase(left)
    with pytest.raises(AlreadyErased):
        erase(left)


def test_the_office_sets_how_long_it_keeps_and_sees_who_is_due(left: Desk) -> None:
    admin = left.who("admin")
    years_pass(left, 6)
    assert due_for_erasing(left.office, admin) == []
    change_setting(left.office, admin, "privacy.keep_years", "5")
    assert [one.code for one in due_for_erasing(left.office, admin)] == [left.code(1), left.code(2)]
    erase(left)
    assert [one.code for one in due_for_erasing(left.office, admin)] == [left.code(2)], "the third one owes"


def test_a_row_is_emptied_by_an_erasure_alone(left: Desk) -> None:
    connection = left.connection
    for table in ("customer_detail", "paper"):
        with pytest.raises(IntegrityError, match="append-only"):
            connection.execute(f"UPDATE {table} SET value = NULL, salt = NULL")
    years_pass(left)
    erase(left)
    row = connection.execute("SELECT row_id FROM erased WHERE table_name = 'customer_detail'").fetchone()[0]
    for change in ("value = 'Ai Đó'", "kind = 'phone'", "digest = x'00'", "salt = x'00'"):
        with pytest.raises(IntegrityError, match="append-only"):
            connection.execute(f"UPDATE customer_detail SET {change} WHERE id = ?", (row,))


@pytest.mark.parametrize("table", ["customer_detail", "paper"])
def test_what_was_emptied_without_an_erasure_is_found(left: Desk, table: str) -> None:
    connection = left.connection
    trigger = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (f"{table}_no_update",)).fetchone()[0]
    connection.execute(f"DROP TRIGGER {table}_no_update")
    connection.execute(f"UPDATE {table} SET value = NULL, salt = NULL WHERE id = (SELECT max(id) FROM {table})")
    connection.execute(trigger)
    assert any("no erasure says so" in fault for fault in left.faults())


def test_what_was_erased_and_stands_there_again_is_found_and_an_erasure_can_be_done_again(left: Desk) -> None:
    connection = left.connection
    salt, value = connection.execute("SELECT salt, value FROM customer_detail WHERE id = 1").fetchone()
    years_pass(left)
    erase(left)
    trigger = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'customer_detail_no_update'").fetchone()[0]
    connection.execute("DROP TRIGGER customer_detail_no_update")
    connection.execute("UPDATE customer_detail SET salt = ?, value = ? WHERE id = 1", (salt, value))
    connection.execute(trigger)
    assert any("stands there again" in fault for fault in left.faults())
    for statement in CARRY_OUT:
        connection.execute(statement)
    assert left.faults() == []


def test_who_erases_is_told_where_the_person_still_stands(left: Desk, tmp_path: Path) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    set_backup_place(left.office, left.who("ha"), place)
    backup = make_backup(left.office, left.who("ha")).path
    put_aside = left.folder / "before" / "office.db"
    put_aside.parent.mkdir()
    shutil.copyfile(left.folder / "office.db", put_aside)
    left.open_till()
    taken = left.pay(
        3, tenders=[Tender("cheque", 60_000, reference=f"séc {NAME}", bank="VCB", dated=left.clock.moment.date())]
    )
    years_pass(left)
    done = erase(left)
    assert [(one.table, one.event_uid) for one in done.typed] == [("tender", taken.event)]
    assert set(done.older_copies) == {put_aside, backup}


def test_a_second_place_that_cannot_be_looked_through_is_no_fault_of_an_erasure_that_is_written(left: Desk) -> None:
    keep_place(left.office.file.store, PlaceKept(Path("/" + 300 * "x")))  # no system lists a name that long
    years_pass(left)
    assert (erase(left).details, left.faults()) == (4, [])


def test_an_address_that_was_changed_is_erased_with_the_older_one(left: Desk) -> None:
    change_address(left.office, left.who("ha"), left.code(1), "88 Phố Vắng Tanh")
    years_pass(left)
    assert erase(left).details == 5
    assert files_with(left, STREET, "Vắng Tanh") == []


def test_a_backup_from_before_is_erased_again_when_the_journal_brings_the_erasure_back(
    left: Desk, tmp_path: Path
) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    set_backup_place(left.office, left.who("ha"), place)
    years_pass(left)
    backup = make_backup(left.office, left.who("ha"))
    erase(left)
    left.open_till()
    left.close_till(0)
    left.close()
    shutil.rmtree(left.folder)
    prepared = left.shelf.prepare_restore(left.folder, backup.path, left.clock, is_real=True)
    supervisor = people.staff_by_user_name(prepared.office.file.connection, "ha")
    assert supervisor is not None
    restore_office(prepared, supervisor)
    left.office = left.shelf.write(left.folder, "test", left.clock, left.printer)
    assert left.connection.execute("SELECT count(*) FROM event WHERE kind = 'erased'").fetchone() == (1,)
    assert left.quote(1).customer.name == ""
    assert [fault for fault in left.faults() if not fault.startswith("head")] == []
