"""This file is tests of the sentences of refusals: each has one in three languages, whatever is known of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain import errors
from collectoffice.domain.errors import Refusal
from collectoffice.domain.finding import FROM_SQLITE, Finding
from collectoffice.domain.permission import ACTS, ROLES, require
from collectoffice.domain.tender import TENDER_KINDS
from collectoffice.exchange.rows import KINDS
from collectoffice.exchange.words import REQUIRED
from collectoffice.i18n import refusal_words
from collectoffice.i18n.languages import LANGUAGES
from collectoffice.i18n.refusals import LONGEST_FACT, SENTENCES, sentence
from collectoffice.i18n.said import Said
from tests.architecture.source_tree import program

CHANNELS = ("counter", "collector", "bank", "post", "app", "office")
UNREADABLE = (
    "not_xlsx old_format password macros links embedded too_large hostile damaged too_long crashed lock_file missing "
    "unreadable"
).split()

PAID = {
    "bill": "KH01-26-0000123",
    "paid_on": "2026-11-03",
    "at": "2026-11-03T09:12:30+07:00",
    "channel": "counter",
    "counter": 2,
    "cashier": "Lê Thị Hồng Gấm",
    "receipt": "KH01-2-26A-000123",
}
PAID_AT_BANK = {**PAID, "channel": "bank", "counter": None, "cashier": "Quản trị", "receipt": ""}

REAL: dict[str, list[dict[str, object]]] = {
    "Refusal": [{}],
    "Failure": [{}],
    "UnknownUser": [{"user": "gam"}],
    "WrongPin": [
        {"user": "gam", "tries_left": 9, "seconds": None},
        {"user": "gam", "tries_left": 6, "seconds": 30},
        {"user": "gam", "tries_left": None, "seconds": 30},
        {"user": "gam"},
    ],
    "SignInDelayed": [
        {"user": "gam", "seconds": 27, "tries_left": 6},
        {"user": "gam", "seconds": 27, "tries_left": None},
    ],
    "StaffLocked": [{"user": "gam", "name": "Lê Thị Hồng Gấm"}],
    "LastAdministrator": [{"user": "admin", "name": "Đỗ Thị Lan"}],
    "StaffHasOpenTill": [
        {
            "name": "Lê Thị Hồng Gấm",
            "till": 7,
            "counter": 2,
            "cash_minor": 1_250_000,
            "opened_at": "2026-11-03T07:30:00+07:00",
        }
    ],
    "ApprovalNeeded": [{"act": "refund_credit", "by": "supervisor"}],
    "ApproverIsActor": [{"user": "khoa"}],
    "ApproverNotAllowed": [
        {"act": "pay_out", "user": "gam", "role": "cashier", "allowed": ["administrator", "supervisor"]}
    ],
    "ApprovalLimitReached": [{"acts": 20, "limit_minor": 10_000_000, "left_minor": 9_800_000}],
    "NothingToApprove": [{"event": "0190a3"}],
    "NotAllowed": [
        {"act": "take_payment", "role": "administrator", "allowed": ["cashier"]},
        {"act": "lock_staff", "role": "supervisor", "allowed": ["administrator"], "state": "about_administrator"},
    ],
    "PinMissing": [{"variable": "COLLECTOFFICE_PIN"}],
    "UserMissing": [{}],
    "UserNameTaken": [{"user": "gam"}],
    "PinTooShort": [{"shortest": 4}],
    "UnknownRole": [{"role": "boss", "roles": list(ROLES)}],
    "NotAnAmount": [{"text": "12k5"}],
    "FractionOfMinorUnit": [
        {"text": "500.00", "currency": "VND"},
        {"text": "1.234", "currency": "CNY"},
        {"policy": "VN-2025", "key": "late.min", "value": "0.5"},
    ],
    "AmountNotPositive": [{"amount_minor": 0}, {"amount_minor": -5000, "kind": "cash"}],
    "NothingToPay": [{}],
    "TendersShort": [{"missing_minor": 12_000, "amount_minor": 512_000}],
    "UnusualTender": [{"given_minor": 9_000_000, "due_minor": 200_000, "factor": 10}],
    "NotPayableInCash": [
        {"asked_minor": 10_028, "unit_minor": 500, "payable_minor": 10_000},
        {"asked_minor": 28, "unit_minor": 500},
    ],
    "CreditTooSmall": [{"balance_minor": 20_000, "asked_minor": 50_000}],
    "TenderIncomplete": [
        {"kind": "transfer", "missing": "reference"},
        {"kind": "cheque", "missing": "number"},
        {"kind": "cheque", "missing": "bank"},
        {"kind": "cheque", "missing": "date"},
    ],
    "UnknownCustomer": [{"code": "PQ05000451832"}],
    "UnknownBill": [{"bill": "KH01-26-0000123"}],
    "BillAlreadyPaid": [PAID, PAID_AT_BANK],
    "SameCustomerTwice": [{"code": "PQ05000451832"}],
    "BadUserName": [{"user": ""}],
    "RequestIdUsed": [{"request_id": "r-1", "at": "2026-11-03T07:30:00+07:00"}],
    "ScreenStale": [{"code": "PQ05000451832", "name": "Nguyễn Thị Ửng"}],
    "UnknownCounter": [{"counter": 7}],
    "CounterTaken": [{"counter": 2}],
    "CounterCodeOutOfRange": [{"counter": 100}],
    "NoOpenTill": [{"user": "gam", "name": "Lê Thị Hồng Gấm"}],
    "TillAlreadyOpen": [{"counter": 2, "name": "Lê Thị Hồng Gấm", "opened_at": "2026-11-03T07:30:00+07:00"}],
    "TillCounting": [{"till": 7, "counter": 2}],
    "TillNotCounted": [{"till": 7}],
    "UnknownDenomination": [{"denomination_minor": 30_000}],
    "CountNotItsNotes": [{"said_minor": 1_200_000, "notes_minor": 1_150_000}],
    "NotEnoughCash": [{"asked_minor": 5_000_000, "place": place} for place in ("till", "safe")],
    "SameTill": [{"till": 7}],
    "TenderNotAwaited": [{"tender": 41}],
    "TenderSeen": [{"tender": 41, "at": "2026-11-03T16:40:00+07:00"}],
    "OfficeCopyOlder": [
        {"receipts_missing": 12, "last": "KH01-2-26A-000123", "event": 4711},
        {"receipts_missing": 0, "last": "", "event": 4711},
    ],
    "BooksStopped": [
        {"found": found, "fault": "event 4711 (payment of 2026-11-03) is not as it was written"}
        for found in ("schema", "head", "chain", "content", "file", "")
    ],
    "UnknownTill": [{"till": 70}, {"till": None}],
    "TillNotClosed": [{"till": 7, "counter": 2, "name": "Lê Thị Hồng Gấm"}],
    "TillAgrees": [{"till": 7}, {"till": 7, "left_minor": 5_000}],
    "TillReconciled": [{"till": 7}],
    "UnknownReceipt": [
        {"number": "KH01-2-26A-000123", "why": why}
        for why in ("check_digits", "form", "other_office", "unknown", "erased", "none_issued")
    ],
    "UnknownPayment": [{"event": "0190a3"}],
    "NotYourPayment": [{"event": "0190a3"}],
    "UndoTooLate": [{"taken_at": "2026-11-03T09:12:30+07:00", "minutes": 3, "why": why} for why in ("till_closed", "")],
    "AlreadyVoided": [
        {"at": "2026-11-03T09:12:30+07:00", "reason": "thu nhầm khách", "undo_reason": ""},
        {"at": "2026-11-03T09:12:30+07:00", "reason": "", "undo_reason": "wrong_customer"},
    ],
    "AlreadyUndone": [{"receipt": "KH01-2-26A-000123", "at": "2026-11-03T09:12:30+07:00"}],
    "TillStillOpen": [{"event": "0190a3", "till": 7, "counter": 2}],
    "NothingToMove": [{"event": "0190a3"}],
    "SameCustomer": [{"code": "PQ05000451832"}],
    "UnknownTender": [
        {"tender": "000451", "why": "several", "found": 2},
        {"tender": "000451"},
    ],
    "NotACheque": [{"tender": "KH01-2-26A-000123"}],
    "CashOnly": [{"code": "PQ05000451832", "name": "Nguyễn Thị Ửng", "since": "2026-11-03T09:12:30+07:00"}],
    "NotCashOnly": [{"code": "PQ05000451832", "name": "Nguyễn Thị Ửng"}],
    "CreditAlreadyUsed": [
        {"code": "PQ05000451832", "credit_minor": 0, "needed_minor": 5000, "missing_minor": 5000},
        {"code": "PQ05000451832", "credit_minor": 0, "needed_minor": 5000},
    ],
    "BasketReceipt": [{"receipt": "KH01-2-26A-000123", "event": "0190a3", "receipts": 3}],
    "ReasonMissing": [{}],
    "DocumentMissing": [{}],
    "NothingToAdjust": [{"bill": "KH01-26-0000123", "left_minor": 120_000}, {}],
    "BillNumberTaken": [{"bill": "KH01-26-0000123"}],
    "BillInDispute": [{"bill": "KH01-26-0000123", "since": "2026-11-03"}],
    "AnswerDayPassed": [{"day": "2026-11-19", "today": "2026-11-20"}],
    "BillNotInDispute": [{"bill": "KH01-26-0000123"}],
    "BadCustomerCode": [{"code": "PQ-1"}],
    "CodeTaken": [{"code": "PQ05000451832", "name": "Nguyễn Thị Ửng"}],
    "AlreadyMerged": [{"code": "PQ05000451832", "into": "PQ05000451833", "name": "Nguyễn Thị Ửng"}],
    "BadFormNumbers": [{"first": 100, "last": 51}],
    "UnknownFormBook": [{"series": "AA", "number": 51}, {"series": "", "number": 51}],
    "FormsOverlap": [{"series": "AA", "first": 51, "last": 100}],
    "FormNotConfirmed": [{"till": 7, "counter": 2}],
    "FormsUsedUp": [{"needed": 3, "left": 1}, {"needed": 1, "left": 0, "unprinted": 2}],
    "FormCountedAsGone": [{"series": "AA", "first": 105, "last": 106, "count": 2}],
    "FormsSkipped": [{"series": "AA", "first": 101, "last": 104, "count": 4}],
    "LockedMeanwhile": [{"user": "gam", "name": "Lê Thị Hồng Gấm"}],
    "RoleChangedMeanwhile": [{"user": "gam", "name": "Lê Thị Hồng Gấm", "role": "supervisor"}],
    "RemovedMeanwhile": [{"user": "gam", "name": "Lê Thị Hồng Gấm"}],
    "PutOut": [{}],
    "FormNotInHand": [
        {"series": "AA", "number": 51, "holder": "Lê Thị Hồng Gấm"},
        {"series": "AA", "number": 51, "holder": ""},
    ],
    "NoOfficeHere": [{"folder": "D:/thu-tien"}, {"folder": "--office"}],
    "InDoubt": [{}],
    "ClockWentBack": [{"now_at": "2026-11-03T07:30:00+07:00", "since": "2026-11-03T09:12:30+07:00"}],
    "ClockJumpedAhead": [{"now_at": "2027-12-03T07:30:00+07:00", "since": "2026-11-03T09:12:30+07:00"}],
    "OtherMachine": [{"since": "2026-11-03T07:30:00+07:00"}],
    "PlaceUnfit": [
        {"folder": "D:/OneDrive/thu-tien", "client": "OneDrive"},
        {"folder": "//srv/thu-tien", "client": ""},
    ],
    "OfficeExists": [{"folder": "D:/thu-tien"}],
    "FolderNotEmpty": [{"folder": "D:/thu-tien"}],
    "OfficeFileTooNew": [{"steps": "m0009_later"}],
    "OfficeFileDamaged": [
        {"fault": "the office's key is not on this machine"},
        {"fault": Finding("{0:word} {1} is missing", ("trigger", "receipt_no_update"))},
        {"fault": "file is not a database"},
    ],
    "OfficeInUse": [
        {"held_by": "window", "since": "2026-11-03T07:30:00+07:00", "pid": 4711, "host": "QUAY-2"},
        {"held_by": "import", "since": "2026-11-03T07:30:00+07:00", "pid": 4711, "host": "QUAY-2"},
        {"held_by": "?", "since": "?", "pid": 0, "host": "?"},
    ],
    "ClockOnlyInPractice": [{"now": "2026-11-03T07:30:00"}],
    "UnknownPolicy": [{"policy": "VN-1999"}],
    "RateAboveCap": [{"policy": "VN-2025", "rate_pct": "20.5", "cap_pct": "20"}],
    "WaitAboveMax": [{"policy": "VN-2025", "wait_days": 12, "wait_days_max": 10}],
    "PolicyNotUnderstood": [{"policy": "VN-2025", "key": "late.kind", "value": "monthly"}],
    "UnknownSetting": [{"key": "cash.colour", "known": ["cash.rounding"]}],
    "SettingOutOfRange": [{"key": "cash.rounding", "value": "twice", "takes": ["none", "nearest"]}],
    "BadOfficeCode": [{"code": "kh-1"}],
    "DatesNotIso": [{"date": "31/11/2026"}],
    "WorkbookUnreadable": [{"why": why, "file": "KH01.xlsx", "detail": "dtd"} for why in UNREADABLE],
    "HeaderNotFound": [
        {"sheets": ["Bảng"], "sheet": "Bảng", "first_rows": [], "missing": ["code", "total"], "kind": "bills"},
        {"sheets": ["Bảng"], "sheet": "Bảng", "first_rows": [], "missing": [], "kind": "", "header_row": 0},
    ],
    "WrongCurrency": [
        {"workbook": "CNY", "office": "VND", "evidence": "元"},
        {"workbook": "VND", "office": "CNY", "evidence": "đồng"},
    ],
    "AsOfMissing": [{"file": "NO.xlsx"}],
    "WorkbookChanged": [{"file": "NO.xlsx"}],
    "Cancelled": [{"done": 3, "of": 10}, {}],
    "PrinterUnavailable": [
        {"paper": "a5", "printer": "HP LaserJet", "why": why} for why in ("none_chosen", "missing", "refused", "busy")
    ],
    "PrintInDoubt": [
        {"paper": "a5", "printer": "HP LaserJet", "title": "KH01-1-26A-000001", "why": why}
        for why in ("no_answer", "not_noted", "stopped")
    ],
    "ProgramFault": [{}],
    "FileNotWritten": [{"file": "D:/thu.pdf", "detail": "Permission denied"}],
    "NothingToDeposit": [{"safe_minor": 400_000, "stays_minor": 500_000}],
    "UnknownDeposit": [{"deposit": 7}],
    "BankDayOutOfRange": [
        {"day": "2026-11-23", "today": "2026-11-20"},
        {"day": "2026-11-19", "today": "2026-11-22", "handed_in": "2026-11-20"},
    ],
    "DaysBackwards": [{"first": "2026-11-20", "last": "2026-11-03"}],
    "DepositNotInState": [
        {"deposit": 7, "deposit_state": state} for state in ("prepared", "banked", "confirmed", "disputed")
    ],
    "TillsStillOpen": [{"day": "2026-11-03", "tills": [7], "counters": [2], "names": ["Lê Thị Hồng Gấm"]}],
    "SafeNotCounted": [{"day": "2026-11-03"}],
    "DifferenceUnexplained": [
        {"day": "2026-11-03", "difference_minor": -5000, "till": 7, "counter": 2, "name": "Lê Thị Hồng Gấm"},
        {"day": "2026-11-03", "difference_minor": 20_000},
    ],
    "DayLocked": [{"day": "2026-11-03"}],
    "DayNotBegun": [{"day": "2026-11-30"}],
    "DiskFull": [{}, {"needed_mb": 391, "free_mb": 120}],
    "NoBackupPlace": [{}],
    "BackupPlaceInOffice": [{}, {"place": "D:/diện lực/sao lưu"}],
    "BackupPlaceGone": [{}, {"place": "E:/"}],
    "BackupPlaceReadOnly": [{}, {"place": "E:/"}],
    "BackupPlaceFull": [{}, {"place": "E:/"}, {"place": "E:/", "needed_mb": 391, "free_mb": 120}],
    "BackupFailed": [{}, {"place": "E:/", "detail": "Input/output error"}],
    "BackupNotWhole": [
        {},
        {"file": "KH01_2026-11-20_170000_A_1200_ab12cd34ef56.backup", "check": "chain", "fault": "…"},
    ],
    "BackupUnreadable": [{}, {"file": "KH01.backup", "why": "missing"}, {"file": "x", "why": "not_a_backup"}],
    "KeyNotHere": [{}, {"office": "KH01"}],
    "OtherOffice": [{}, {"office": "KH01"}],
    "EpochsUsedUp": [{}, {"epochs": 99}],
    "PaperNumberNotMissing": [
        {},
        {"number": "KH01-2-26A-000123", "why": "known"},
        {"number": "KH01-2-26B-000123", "why": "epoch"},
    ],
    "PaperNumberEntered": [{}, {"number": "KH01-2-26A-000123"}],
    "PaperDateAhead": [{}, {"day": "2026-11-30"}],
    "PapersOneByOne": [{}],
    "YearNotOver": [{}, {"year": 2026, "from_day": "2027-01-01"}],
    "YearNotClosed": [{}, {"year": 2025, "days": 3, "day": "2025-12-29"}],
    "YearEmpty": [{}, {"year": 2015}],
    "YearSealed": [{}, {"year": 2025, "sealed_on": "2026-01-05", "file": "2025.archive"}],
    "YearNotSealed": [{}, {"year": 2024}],
    "ArchiveNotWhole": [{}, {"file": "2025.archive", "check": "chain", "fault": "the chain is broken at event 7"}],
    "ArchiveUnreadable": [
        {},
        {"file": "2025.archive", "why": "missing"},
        {"file": "2025.archive", "why": "not_an_archive"},
    ],
    "ArchiveOnlyRead": [{}, {"file": "2025.archive"}],
    "DiskFailed": [{}, {"detail": "SQLITE_IOERR_WRITE"}],
    "OfficeEncrypted": [{"folder": "D:\\collectoffice"}],
    "RecoveryMissing": [{"folder": "D:\\collectoffice"}, {}],
    "RecoveryUnreadable": [{"path": "D:\\collectoffice\\office.recovery"}, {}],
    "PassphraseWrong": [{"path": "D:\\collectoffice\\office.recovery"}],
    "PassphraseMissing": [{"variable": "COLLECTOFFICE_PASSPHRASE"}, {}],
    "PassphraseTooShort": [{"least": 12}, {}],
    "PassphrasesDiffer": [{}],
    "AlreadyEncrypted": [{"office": "KH01"}, {}],
    "NotEncrypted": [{"office": "KH01"}, {}],
    "OfficeReadBeside": [{"folder": "D:\\collectoffice"}, {}],
    "CopyDiffers": [{"found": "chain", "detail": "the chain is broken at event 7"}, {}],
    "StillCustomer": [
        {"code": "PD05110001", "why": "owes"},
        {"code": "PD05110001", "why": "credit"},
        {"code": "PD05110001", "why": "disputed"},
        {"code": "PD05110001", "why": "recent", "last_on": "2024-03-05", "years": 10},
        {},
    ],
    "AlreadyErased": [{"code": "PD05110001"}, {}],
}
"""The facts of each refusal as the program gives them."""


def kinds(of: type[Refusal] = Refusal) -> Iterator[type[Refusal]]:
    """Every refusal of the program; those that a test makes for itself are none of it."""
    if of.__module__.startswith(errors.__name__):  # some groups of refusals stand in files beside it
        yield of
    for kind in of.__subclasses__():
        yield from kinds(kind)


EVERY = sorted(set(kinds()), key=lambda kind: kind.__name__)
HALF_WIDTH = re.compile(r"[\u4e00-\u9fff“”][,;:!?()]|[,;:!?()][\u4e00-\u9fff“”]")


def assert_reads_well(said: str, language: str) -> None:
    assert said[-1] in {"vi": ".", "en": ".", "zh": "。"}[language], said
    assert not re.search(r"[{}]|None|Traceback|\?", said), said
    if language == "zh":
        assert not HALF_WIDTH.search(said), said


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.__name__)
def test_every_refusal_has_a_sentence_of_its_own_with_its_real_facts_and_with_none(kind: type[Refusal]) -> None:
    assert kind in SENTENCES, "write its sentence, and its facts here"
    assert REAL.get(kind.__name__), "write the facts that the program gives it"
    for facts in [{}, *REAL[kind.__name__]]:
        for language in LANGUAGES:
            assert_reads_well(sentence(kind(**facts), language, "VND"), language)


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.__name__)
def test_every_fact_stands_in_all_three_languages_and_the_shortest_form_needs_none(kind: type[Refusal]) -> None:
    forms = SENTENCES[kind]
    for form in forms:
        for text in (form.vi, form.zh, form.en):
            assert Said(text, text, text).places == form.places
    assert not forms[-1].places
    assert forms[-1].when is None


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.__name__)
def test_every_form_of_a_sentence_is_reached_by_some_facts(kind: type[Refusal]) -> None:
    said = {sentence(kind(**facts), "vi", "VND") for facts in REAL[kind.__name__]}
    assert len(said) == len(REAL[kind.__name__]) or kind is errors.Cancelled
    for form in SENTENCES[kind]:
        facts: dict[str, object] = dict.fromkeys(form.places, 1) | {
            place: next(iter(words)) for place, words in refusal_words.WORDS.items() if place in form.places
        }
        if "fault" in form.places:
            facts["fault"] = Finding("{0:word} {1} was changed", ("table", "bill"))
        if form.when:
            facts[form.when[0]] = form.when[1]
        pattern = ".+".join(re.escape(part) for part in re.split(r"\{\w+\}", form.vi))
        assert re.fullmatch(pattern, sentence(kind(**facts), "vi", "VND")), form.vi


@given(
    kind=st.sampled_from(EVERY),
    facts=st.dictionaries(
        st.sampled_from(sorted({place for forms in SENTENCES.values() for form in forms for place in form.places})),
        st.none() | st.integers() | st.text() | st.lists(st.text()) | st.dates() | st.booleans() | st.binary(),
    ),
    language=st.sampled_from([*LANGUAGES, "fr"]),
    currency=st.sampled_from(["VND", "CNY", "", "EUR"]),
)
def test_no_fact_however_strange_keeps_a_refusal_from_being_said(
    kind: type[Refusal], facts: dict[str, object], language: str, currency: str
) -> None:
    assert sentence(kind(**facts), language, currency)


def test_the_missing_sum_is_named_in_the_offices_currency_and_language() -> None:
    assert sentence(errors.TendersShort(missing_minor=12_000), "vi", "VND") == (
        "Còn thiếu 12.000\u00a0đ. Chưa ghi gì; nhập thêm tiền hoặc thu một phần (F8)."
    )
    assert sentence(errors.TendersShort(missing_minor=123_456), "zh", "CNY").startswith("还差 ￥1,234.56。")
    assert sentence(errors.TendersShort(missing_minor=123_456), "en", "CNY").startswith("¥1,234.56 is missing.")


def test_a_paid_bill_says_when_where_and_by_whom() -> None:
    assert sentence(errors.BillAlreadyPaid(**PAID), "vi", "VND") == (
        "Hóa đơn KH01-26-0000123 đã trả ngày 03/11/2026 tại quầy 2, thu ngân Lê Thị Hồng Gấm "
        "(biên nhận KH01-2-26A-000123). Không thu lại."
    )
    assert sentence(errors.BillAlreadyPaid(**PAID), "zh", "CNY").startswith(
        "账单 KH01-26-0000123 已于 2026-11-03 在窗口 2"
    )


@pytest.mark.parametrize("channel", [channel for channel in CHANNELS if channel != "counter"])
def test_a_bill_paid_elsewhere_names_no_counter_and_says_by_which_way(channel: str) -> None:
    for language in LANGUAGES:
        said = sentence(errors.BillAlreadyPaid(**{**PAID_AT_BANK, "channel": channel}), language, "VND")
        assert refusal_words.CHANNELS[channel].in_language(language) in said
        assert not re.search("quầy [0-9]|窗口 [0-9]|counter [0-9]|Quản trị", said)


def test_what_a_role_may_not_do_is_said_with_who_may() -> None:
    with pytest.raises(errors.NotAllowed) as refused:
        require("administrator", "take_payment")
    assert sentence(refused.value, "vi", "VND") == (
        "Chỉ thu ngân được thu tiền; bạn đang làm việc với vai trò quản trị. Chưa ghi gì."
    )
    with pytest.raises(errors.NotAllowed) as refused:
        require("cashier", "import_workbook")
    assert sentence(refused.value, "zh", "CNY").startswith("只有管理员或班长可以导入工作簿；您当前的身份是收费员。")


def test_a_word_of_the_code_without_translation_is_left_out_and_not_shown() -> None:
    said = sentence(errors.NotAllowed(act="launch_rocket", role="cashier", allowed=["pilot"]), "vi", "VND")
    assert said == "Vai trò của bạn không được làm việc này. Chưa ghi gì; nhờ tổ trưởng."


def test_words_of_the_database_stay_out_of_the_sentence_but_the_changed_table_is_named() -> None:
    changed = errors.OfficeFileDamaged(fault=Finding("{0:word} {1} is missing", ("trigger", "receipt_no_update")))
    assert "thiếu lớp bảo vệ “receipt_no_update”" in sentence(changed, "vi", "VND")
    assert "malformed" not in sentence(errors.OfficeFileDamaged(fault="database disk image is malformed"), "vi", "VND")
    of_sqlite = Finding(FROM_SQLITE, ("database disk image is malformed",))
    assert "malformed" not in sentence(errors.OfficeFileDamaged(fault=of_sqlite), "vi", "VND")


def test_a_scanned_page_in_the_amount_box_does_not_fill_the_screen() -> None:
    said = sentence(errors.NotAnAmount(text="x\n" * 5000), "vi", "VND")
    assert len(said) < LONGEST_FACT + 100
    assert "\n" not in said


def test_a_refusal_without_a_sentence_of_its_own_is_still_said_as_what_it_is() -> None:
    class TillOnFire(errors.Failure):
        """A failure that the catalogue does not know."""

    assert sentence(TillOnFire(), "en", "VND") == sentence(errors.Failure(), "en", "VND")


def test_every_role_act_tender_channel_list_and_column_has_its_words() -> None:
    assert set(refusal_words.ROLES) == set(ROLES)
    assert set(refusal_words.ACTS) == set(ACTS)
    assert set(refusal_words.TENDERS) == set(TENDER_KINDS)
    assert set(refusal_words.CHANNELS) == set(CHANNELS)
    assert set(refusal_words.LISTS) == set(KINDS)
    assert set(refusal_words.COLUMNS) >= {field for fields in REQUIRED.values() for field in fields}


def test_every_why_in_the_program_has_a_form_of_its_own() -> None:
    asked = {(name, why) for name, why in whys_in_the_program()} | {("WorkbookUnreadable", why) for why in UNREADABLE}
    written = {
        (kind.__name__, form.when[1])
        for kind, forms in SENTENCES.items()
        for form in forms
        if form.when and form.when[0] == "why"
    }
    assert asked - written == set()
    assert ("UndoTooLate", "till_closed") in asked


def whys_in_the_program() -> Iterator[tuple[str, str]]:
    """Each refusal's name with each word that some place in the program gives as its ``why``."""
    names = {kind.__name__ for kind in EVERY}
    for module in program():
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id == "refuse" and module.floor == "exchange":
                yield from (("WorkbookUnreadable", word) for part in node.args for word in words_in(part))
            elif node.func.id in names:
                given = [part.value for part in node.keywords if part.arg == "why"]
                yield from ((node.func.id, word) for part in given for word in words_in(part))


def words_in(node: ast.expr) -> list[str]:
    """The words an expression can come to, where it is written out (``"a" if b else "c"`` too)."""
    if isinstance(node, ast.IfExp):
        return words_in(node.body) + words_in(node.orelse)
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []
