"""This file is what an error of the file is called in words, tested with errors that the driver really raises."""

from __future__ import annotations

import pytest

from collectoffice.db import driver
from collectoffice.db.driver import Connection, DatabaseError, OperationalError
from collectoffice.domain.errors import DiskFull, OfficeFileDamaged
from collectoffice.services.trouble import trouble_of


@pytest.fixture
def connection() -> Connection:
    return driver.in_memory()


def test_a_text_with_a_damaged_letter_is_a_damaged_file_and_its_words_are_not_repeated(connection: Connection) -> None:
    with pytest.raises(OperationalError) as met:
        connection.execute("SELECT CAST(x'4e677579c3' AS TEXT)").fetchone()
    trouble = trouble_of(met.value)
    assert isinstance(trouble, OfficeFileDamaged)
    assert "Nguy" not in str(trouble.facts)


def test_a_full_disk_is_a_full_disk_wherever_it_is_met(connection: Connection) -> None:
    connection.execute("PRAGMA max_page_count = 1")
    with pytest.raises(OperationalError) as met:
        connection.execute("CREATE TABLE many AS SELECT randomblob(100000)")
    assert isinstance(trouble_of(met.value), DiskFull)


@pytest.mark.parametrize("question", ["SELECT nothing FROM nowhere", "not a question"])
def test_a_question_that_was_wrong_stays_a_bug(connection: Connection, question: str) -> None:
    with pytest.raises(DatabaseError) as met:
        connection.execute(question)
    assert trouble_of(met.value) is None
    assert trouble_of(ZeroDivisionError()) is None
