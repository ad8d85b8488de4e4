"""This file is what a check found in the languages of the office, tested: every sentence, every kind of event, sums, days."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path
from string import Formatter

import pytest

import collectoffice
from collectoffice.db import event_words
from collectoffice.db.book_faults import CACHE_FAULTS, LEDGER_FAULTS, NUMBERING_FAULTS, facts_faults
from collectoffice.db.deposit_faults import DEPOSIT_FAULTS
from collectoffice.db.undo_faults import UNDO_FAULTS
from collectoffice.domain.event_acts import ACT_OF_EVENT
from collectoffice.domain.finding import Finding
from collectoffice.i18n.finding_words import KINDS
from collectoffice.i18n.findings import CHECKS, SENTENCES, STOPPED, check_name, finding_text
from collectoffice.i18n.languages import LANGUAGES
from tests.busy_desk import make_busy_desk

ROOT = Path(collectoffice.__file__).parent
NOT_ACTS = {"correction", "exchange", "regular"}
"""Kinds of bills and of cash that moved."""
NO_EVENT = "part_reversed"
"""A word of the table of acts that is no kind of event."""

EVENT = Finding(
    "event {0} ({1}: {2})",
    (
        7,
        (
            Finding(
                "{0:word} of {1:day}, written at {2:moment}", ("payment", "2026-11-18", "2026-11-18T08:00:00+07:00")
            ),
            Finding("by {0} ({1})", ("Lê Thị Mai", "mai")),
            Finding("receipt {0}", (("KH01-1-26A-000001", "KH01-1-26A-000002"),)),
        ),
        (Finding("tenders {0:money}", (1_234_500,)),),
    ),
)


def forms_in(path: Path) -> set[str]:
    """The sentences of the findings that a file makes: spelled there, or by a name of its own or one it imports."""
    tree = ast.parse(path.read_text("utf-8"))
    module = importlib.import_module(".".join(path.relative_to(ROOT.parent).with_suffix("").parts))
    local = {
        target.id: node.value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Finding" and node.args:
            form = node.args[0]
            if isinstance(form, ast.Constant):
                found.add(str(form.value))
            elif isinstance(form, ast.Name):
                known = local.get(form.id, getattr(module, form.id, None))
                found |= {known} if isinstance(known, str) else set()
    return found


def acted_on() -> set[str]:
    """The kinds of events that are spelled where an act is signed, also where its kind is only handed on."""
    found = set()
    for path in (ROOT / "services").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                is_act = ast.unparse(node.func) in {"act_in_office", "act_in_till", "act_on_day"}
                given = [*(node.args if is_act else ()), *(word.value for word in node.keywords if word.arg == "kind")]
                found |= {
                    part.value for part in given if isinstance(part, ast.Constant) and isinstance(part.value, str)
                }
    return found - NOT_ACTS


MAKERS = sorted(
    path for path in ROOT.rglob("*.py") if "import Finding" in path.read_text("utf-8") and "i18n" not in path.parts
)


@pytest.mark.parametrize("path", MAKERS, ids=lambda path: path.stem)
def test_every_sentence_of_a_check_is_said_in_vietnamese_and_chinese(path: Path) -> None:
    assert sorted(forms_in(path) - SENTENCES.keys()) == []


@pytest.mark.parametrize(
    "questions",
    [LEDGER_FAULTS, UNDO_FAULTS, DEPOSIT_FAULTS, CACHE_FAULTS, facts_faults(), NUMBERING_FAULTS],
    ids=["ledger", "undoings", "deposits", "caches", "facts", "numbering"],
)
def test_every_question_about_the_books_has_its_sentence(questions: dict[str, str]) -> None:
    assert sorted(questions.keys() - SENTENCES.keys()) == []


def test_every_sum_of_an_event_has_its_words() -> None:
    assert {form for form, _, _ in event_words.SUMS} <= SENTENCES.keys()


def places(form: str) -> set[tuple[str, str]]:
    return {(name, how or "") for _, name, how, _ in Formatter().parse(form) if name is not None}


@pytest.mark.parametrize("form", SENTENCES)
def test_a_sentence_says_the_same_facts_in_every_language(form: str) -> None:
    vi, zh = SENTENCES[form]
    assert places(vi) == places(zh)
    assert places(vi) <= places(form)
    assert len(places(form)) - len(places(vi)) <= 1, "the books' own key of a customer may be left out"


def test_every_kind_of_event_has_a_word(tmp_path: Path) -> None:
    desk = make_busy_desk(tmp_path)
    written = {kind for (kind,) in desk.connection.execute("SELECT DISTINCT kind FROM event")}
    desk.close()
    assert {"payment", "sealed_year", "passphrase_changed"} <= acted_on()
    assert sorted((written | acted_on() | ACT_OF_EVENT.keys() - {NO_EVENT}) - KINDS.keys()) == []


def test_an_event_is_told_in_the_readers_language_with_days_and_sums_as_they_are_written_there() -> None:
    assert finding_text(EVENT, "vi", "VND") == (
        "việc số 7 (thu tiền của ngày 18/11/2026, ghi lúc 08:00:00 18/11/2026, do Lê Thị Mai (mai), "
        "biên nhận KH01-1-26A-000001, KH01-1-26A-000002: tiền khách đưa 1.234.500\u00a0đ)"
    )
    assert finding_text(EVENT, "zh", "CNY") == (
        "第 7 号记录（2026-11-18 的收费，记于 08:00:00 2026-11-18，经办人 Lê Thị Mai（mai），"
        "收据 KH01-1-26A-000001，KH01-1-26A-000002：收款方式合计 ￥12,345.00）"
    )
    assert finding_text(EVENT, "en", "VND").startswith(
        "event 7 (payment of 18 Nov 2026, written at 08:00:00 18 Nov 2026"
    )


def test_to_other_programs_it_is_english_in_minor_units_and_the_words_of_the_books() -> None:
    assert str(EVENT) == (
        "event 7 (payment of 2026-11-18, written at 2026-11-18T08:00:00+07:00, by Lê Thị Mai (mai), "
        "receipt KH01-1-26A-000001, KH01-1-26A-000002: tenders 1,234,500)"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_somebody_forged_is_shown_as_it_stands_and_breaks_no_sentence(language: str) -> None:
    forged = ("{forged}", "yesterday", None)
    said = finding_text(Finding("{0:word} of {1:day}, written at {2:moment}", forged), language, "VND")
    assert all(part in said for part in ("{forged}", "yesterday", "—"))


def test_a_sentence_that_nobody_translated_is_said_in_english_rather_than_not_at_all() -> None:
    assert finding_text(Finding("the moon fell on {0}", (3,)), "vi", "VND") == "the moon fell on 3"
    assert check_name("moon", "zh") == "moon"


def test_whatever_stops_the_money_at_a_start_is_a_check_with_a_name() -> None:
    assert STOPPED.keys() <= CHECKS.keys()
