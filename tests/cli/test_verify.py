"""This file is `verify` as a supervisor reads it, tested: in the office's language, and what is missing by its journal."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from collectoffice.services.commands.make_backup import set_backup_place, write_journal
from collectoffice.services.commands.sign_in import note_signed_in
from collectoffice.services.queries.verify import verify
from tests.builders import Desk, make_desk
from tests.cli.console import Console


def console_of(desk: Desk, capture: pytest.CaptureFixture[str]) -> Console:
    desk.close()
    return Console(desk.folder, desk.state, capture)


def meddle(console: Console, *statements: str) -> None:
    """What somebody does with a database browser, who puts the triggers back."""
    with closing(sqlite3.connect(console.folder / "office.db")) as browser:
        triggers = browser.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            browser.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            assert browser.execute(statement).rowcount > 0, statement
        for _, sql in triggers:
            browser.execute(sql)
        browser.commit()


def paid_desk(place: Path, country: str = "VN") -> Desk:
    desk = make_desk(place, country)
    desk.bill(1, 500_000)
    desk.bill(2, 400_000)
    desk.open_till()
    desk.pay(1)
    return desk


def test_a_whole_office_is_called_right_in_vietnamese_check_by_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    console = console_of(paid_desk(tmp_path), capsys)
    said = console.raw("--office", console.folder, "verify")
    assert said.code == 0
    first, *checks = said.out.splitlines()
    assert first == "Sổ sách đúng."
    assert "  Sổ cái: đúng" in checks
    assert all(": đúng" in line for line in checks)


@pytest.mark.parametrize(
    ("country", "wrong", "ledger"),
    [
        ("VN", "  Các việc đã ghi: SAI – Một việc đã ghi bị sửa. – việc số ", "bút toán không cân, lệch 1\u00a0đ"),
        ("CN", "  各笔记录: 有误 – 有一笔记录被改动。 – 第 ", "分录借贷不平，相差 ￥0.01"),
    ],
)
def test_what_is_wrong_is_said_in_the_language_of_the_office(
    country: str, wrong: str, ledger: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    console = console_of(paid_desk(tmp_path, country), capsys)
    meddle(console, "UPDATE posting SET amount_minor = amount_minor + 1 WHERE id = (SELECT max(id) FROM posting)")
    said = console.raw("--office", console.folder, "verify")
    assert said.code == 1
    lines = said.out.splitlines()
    assert "SAI" not in lines[0]
    assert any(line.startswith(wrong) for line in lines), said.out
    assert any(line.endswith(ledger) for line in lines), said.out
    answered = {check["name"]: check for check in console.run("verify").json["checks"]}
    assert ledger in answered["ledger"]["said"]
    assert answered["ledger"]["detail"].endswith("its postings are off balance by 1"), (
        "for other programs nothing changes"
    )


def test_a_missing_newest_event_is_named_by_the_journal_on_the_second_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = paid_desk(tmp_path)
    (tmp_path / "stick").mkdir()
    set_backup_place(desk.office, desk.who("ha"), tmp_path / "stick")
    desk.pay(2)
    write_journal(desk.office)
    (number,) = desk.connection.execute("SELECT max(event_id) FROM receipt").fetchone()
    written = {
        table
        for (table,) in desk.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        if (table, "event_id")
        in desk.connection.execute("SELECT ?, name FROM pragma_table_info(?)", (table,) * 2).fetchall()
    }
    filled = [
        table
        for table in written
        if desk.connection.execute(f"SELECT 1 FROM {table} WHERE event_id = ? LIMIT 1", (number,)).fetchone()
    ]
    console = console_of(desk, capsys)
    meddle(
        console,
        *(f"DELETE FROM {table} WHERE event_id = {number}" for table in filled),
        f"DELETE FROM event WHERE id = {number}",
    )
    checks = {check["name"]: check for check in console.run("verify").json["checks"] if check["ok"] is False}
    assert (
        f"this copy is older: 1 receipts are missing, the last one KH01-1-26A-000002; event {number} was"
        in (checks["head"]["detail"])
    )
    assert "the journal on the second place has it: event" in checks["head"]["detail"]
    assert f"(payment of {desk.clock().date()}" in checks["head"]["detail"]
    assert "by mai, receipt KH01-1-26A-000002" in checks["head"]["detail"]
    assert "nhật ký ở nơi sao lưu còn giữ: việc số" in checks["head"]["said"]


def test_a_forged_journal_names_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = paid_desk(tmp_path)
    (tmp_path / "stick").mkdir()
    set_backup_place(desk.office, desk.who("ha"), tmp_path / "stick")
    note_signed_in(desk.office, desk.who("ha"))
    write_journal(desk.office)
    for piece in (tmp_path / "stick").rglob("*.journal"):
        piece.write_bytes(b"forged")
    (newest,) = desk.connection.execute("SELECT max(id) FROM event").fetchone()
    console = console_of(desk, capsys)
    meddle(console, f"DELETE FROM event WHERE id = {newest}")
    desk.reopen()
    found = {check.name: check.detail for check in verify(desk.office) if check.ok is False}
    desk.close()
    assert found["content"] == f"event {newest} is not there; its link is, and no event comes after it"
