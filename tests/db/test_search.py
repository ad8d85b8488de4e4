"""This file is what the office may rely on when it looks for a customer."""

from __future__ import annotations

import random
import re
import unicodedata
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collectoffice.db import driver, search
from collectoffice.db.driver import Connection
from collectoffice.db.search import SearchRow, exact, find, index, reindex
from collectoffice.domain.pinyin import PinyinTable

PINYIN = PinyinTable((Path(__file__).parents[2] / "resources" / "pinyin" / "initials.txt").read_text("utf-8"))
CUSTOMER_NOW = """
    CREATE TABLE customer_now (
        customer_id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, address TEXT NOT NULL,
        phone TEXT NOT NULL, meter TEXT NOT NULL
    ) STRICT
"""


class Person(NamedTuple):
    """A customer's present facts."""

    code: str
    name: str
    address: str = ""
    meter: str = ""
    phone: str = ""


def office_of(people: list[Person]) -> Connection:
    """An office file with these customers, numbered from 1."""
    connection = driver.in_memory()
    connection.execute(CUSTOMER_NOW)
    for statement in search.STATEMENTS:
        connection.execute(statement)
    connection.executemany(
        "INSERT INTO customer_now VALUES (?, ?, ?, ?, ?, ?)",
        ((number, who.code, who.name, who.address, who.phone, who.meter) for number, who in enumerate(people, start=1)),
    )
    rows = (
        SearchRow(number, who.name, who.address, (who.code,), (who.meter,), (who.phone,))
        for number, who in enumerate(people, 1)
    )
    index(connection, rows, PINYIN)
    return connection


UNG = Person("PQ05000451832", "Nguyễn Thị Ứng", "Thôn Dốc Gạo, xã Sơn Lâm", "20153377", "0912345678")
DAO = Person("PQ05100000074", "BÙI THỊ ĐÀO", "Thôn 7, xã Sông Cầu", "13387713", "0923505557")
LAM = Person("PQ05100000111", "Trần Sơn Lâm", "Thôn 12, xã Ba Cụm Bắc", "90802309", "0810435615")
AN = Person("PQ05100000148", "Nguyễn Thị An", "Thôn 5, xã Thành Sơn", "90802310", "0977000111")
CAFE = Person("PQ05100000185", "Quán cà phê “Ứng – Thị”", "Thôn 3/2", "PC12", "0258 3555 190")
SHAN = Person("1500000031", "单喆", "白泥井镇五社195号", "153054048831", "18401865063")
ZHANG = Person("5101500000155", "张兰红", "中和西镇三社54号", "153037687946", "15560802996")
COOP = Person("1500000124", "达拉特牧业合作社38", "中和西镇四社148号", "153090928262", "13507467175")
PEOPLE = [UNG, DAO, LAM, AN, CAFE, SHAN, ZHANG, COOP]


@pytest.fixture(scope="module")
def office() -> Connection:
    return office_of(PEOPLE)


def found(office: Connection, text: str, limit: int | None = None) -> list[Person]:
    return [PEOPLE[customer_id - 1] for customer_id in find(office, text, limit)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("nguyen thi ung", [UNG]),
        ("Nguyễn Thị Ứng", [UNG]),
        (unicodedata.normalize("NFD", "nguyễn thị ứng"), [UNG]),
        ("UNG NGUYEN", [UNG]),
        ("ngu thi un", [UNG]),
        ("dao", [DAO]),
        ("đào bùi", [DAO]),
        ("doc gao", [UNG]),
        ("ung doc gao", [UNG]),
        ("dao 5557", [DAO]),
        ("thon 7", [DAO]),
        ("son lam", [LAM, UNG]),
        ("3/2", [CAFE]),
        ("PQ05000451832", [UNG]),
        ("pq0500 0451 832", [UNG]),
        ("pq0500", [UNG]),
        ("1832", [UNG]),
        ("20153377", [UNG]),
        ("2015 3377", [UNG]),
        ("0912 345 678", [UNG]),
        ("0912-345-678", [UNG]),
        ("+84 912 345 678", [UNG]),
        ("５６７８", [UNG]),
        ("0258 3555 190", [CAFE]),
        ("02583555190", [CAFE]),
        ("pc12", [CAFE]),
        ("单喆", [SHAN]),
        ("喆", [SHAN]),
        ("sz", [SHAN]),
        ("dz", [SHAN]),
        ("zlh", [ZHANG]),
        ("兰红", [ZHANG]),
        ("lh", [ZHANG]),
        ("红兰", []),
        ("牧业合作社", [COOP]),
        ("dltmy", [COOP]),
        ("五社195号", [SHAN]),
        ("张兰红 三社", [ZHANG]),
        ("1500000031", [SHAN]),
        ("5101500000031", [SHAN]),
        ("1500000155", [ZHANG]),
        ("nobody", []),
        ("", []),
        ("  - . ", []),
    ],
)
@pytest.mark.parametrize("limit", [None, 20])
def test_one_box_finds_by_everything_a_customer_can_say(
    office: Connection, text: str, who: list[Person], limit: int | None
) -> None:
    assert found(office, text, limit) == who


@pytest.mark.parametrize(
    "text",
    [
        '"',
        "'; DROP TABLE customer_now; --",
        "nguyen*",
        "^nguyen",
        "name:nguyen",
        "(",
        "nguyen)",
        "-nguyen",
        "a\x00b",
        "\ud800",
        "{x}",
        '"nguyen" NEAR("thi")',
        "NOT",
        "+",
        "ngu" * 500,
        " ".join("abcdefghij") * 20,
        "9" * 400,
    ],
)
def test_nothing_typed_is_read_as_an_operator_of_the_index(office: Connection, text: str) -> None:
    assert isinstance(find(office, text, 20), list)
    assert office.execute("SELECT count(*) FROM customer_now").fetchone() == (len(PEOPLE),)


def test_and_or_and_near_are_words_like_others() -> None:
    office = office_of([Person("PQ1", "AND Or"), Person("PQ2", "Near An"), Person("PQ3", "An Or")])
    assert find(office, "and") == [1]
    assert find(office, "or and") == [1]
    assert find(office, "NEAR") == [2]
    assert find(office, "nguyen OR an") == []


def test_the_best_kind_of_hit_comes_first() -> None:
    office = office_of(
        [
            Person("PQ00000000001", "Lê Văn B", "xóm 1234567"),
            Person("PQ00000000002", "1234567 Hà"),
            Person("PQ00000000003", "Cửa hàng 1234567"),
            Person("1234567890123", "Trần C"),
            Person("PQ00000000005", "Trần D", meter="1234567"),
            Person("PQ00000000006", "Trần E", phone="0001234567"),
            Person("1234567", "Trần G"),
        ]
    )
    assert find(office, "1234567") == [7, 5, 4, 6, 2, 3, 1]
    assert find(office, "1234567", 3) == [7, 5, 4]


def test_hits_of_one_kind_stand_by_name_and_then_by_code_number() -> None:
    names = ["Đỗ Văn Tý", "Đỗ Văn An", "Đỗ Văn Ánh", "Đỗ Văn An", "Bùi Đỗ Văn"]
    office = office_of([Person(f"PQ{number}", name) for number, name in enumerate(names)])
    assert find(office, "do van") == [2, 4, 3, 1, 5]


def test_the_best_hit_is_found_though_thousands_of_others_stand_before_it() -> None:
    many = [
        Person(f"PQ0510{number:07d}", f"Nguyễn Văn {'ABCDEGHIKL'[number % 10]}nh", "xã Ứng Hòa", f"88{number:06d}")
        for number in range(3000)
    ]
    last = Person("PQ05109999999", "Nguyễn Văn A", "xã Ứng Hòa", "88999999", "0999999999")
    office = office_of([*many, last, Person("PQ05109999998", "Ứng", "xã Sơn Lâm")])
    assert find(office, "nguyen van a", 10)[0] == 3001
    assert find(office, "ung", 10)[0] == 3002
    assert find(office, "PQ05109999999", 10) == [3001]
    assert find(office, "PQ051099", 10) == [3001, 3002]
    assert find(office, "88999999", 1) == [3001]
    assert len(find(office, "pq", 10)) == 10
    assert len(find(office, "n")) == 3001


def test_an_exact_code_meter_or_phone_is_told_from_its_beginning(office: Connection) -> None:
    assert exact(office, "pq0500 0451 832") == [1]
    assert exact(office, "0912 345 678") == exact(office, "+84912345678") == [1]
    assert exact(office, "2015 3377") == [1]
    assert exact(office, "1500000155") == [7]
    assert (
        exact(office, "PQ0500") == exact(office, "5678") == exact(office, "nguyen thi ung") == exact(office, "") == []
    )


def test_a_changed_customer_is_found_by_what_it_is_and_by_what_it_was() -> None:
    office = office_of([UNG, DAO])
    office.execute(
        "UPDATE customer_now SET name = 'Nguyễn Thị Ửng', code = 'PQ05000999999', phone = '' WHERE customer_id = 1"
    )
    names, codes = "Nguyễn Thị Ửng Nguyễn Thị Hồng", ("PQ05000999999", UNG.code)
    reindex(office, SearchRow(1, names, UNG.address, codes, ("20269999", UNG.meter), (UNG.phone,)), PINYIN)
    for text in ("hong", UNG.code, "PQ05000999999", "1832", "9999", "20269999", "20153377", "0912345678", "doc gao"):
        assert find(office, text) == [1], text
    reindex(office, SearchRow(1, "Trần Văn Y", "", ("PQ05000999999",)), PINYIN)
    assert [find(office, text) for text in ("hong", UNG.code, "doc gao", "tran van y")] == [[], [], [], [1]]


def test_a_field_with_two_phones_is_found_by_each() -> None:
    office = office_of([UNG._replace(phone="0912345678/0987 654 321")])
    assert find(office, "0987654321") == find(office, "0912345678") == find(office, "4321") == [1]


# Against a scan of everything, which reads the rules once more ------------------------------------------------------
FAMILIES = "Nguyễn Trần Lê Đỗ Đặng Ứng Bùi Âu".split()
MIDDLES = "Thị Văn Hữu Đình Thị".split()
GIVEN = "An Ánh Ân Thi Thịnh Đào Lâm Sơn Hoa Hòa Y".split()
COMMUNES = ("Sơn Lâm", "Thành Sơn", "Ba Cụm Bắc", "Sông Cầu", "Văn Hòa")


def made_up(count: int) -> list[Person]:
    chance = random.Random(11)
    return [
        Person(
            f"PQ0510{number * 37:07d}",
            " ".join(chance.choice(names) for names in (FAMILIES, MIDDLES, GIVEN)),
            f"Thôn {chance.randint(1, 30)}, xã {chance.choice(COMMUNES)}",
            str(chance.randint(10**7, 10**8 - 1)),
            f"09{chance.randrange(10**8):08d}",
        )
        for number in range(1, count + 1)
    ]


CROWD = made_up(1500)


@pytest.fixture(scope="module")
def crowd() -> Connection:
    return office_of(CROWD)


def plain_words(text: str) -> list[str]:
    apart = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    bare = "".join(letter for letter in apart if unicodedata.category(letter) != "Mn")
    return "".join(letter if letter.isalnum() else " " for letter in bare).split()


CROWD_WORDS = [plain_words(f"{who.name} {who.address}") for who in CROWD]


def owners_of(typed: str) -> set[int]:
    """Customers of whom a number begins with what was typed, or ends with it where that is four or more."""
    may_be_an_end = len(typed) >= 4 and not typed.isalpha()
    return {
        customer_id
        for customer_id, who in enumerate(CROWD, start=1)
        for key in (who.code.lower(), who.meter, who.phone)
        if key.startswith(typed) or (may_be_an_end and key.endswith(typed))
    }


def scanned(text: str) -> set[int]:
    """Customers of whom every typed word begins a word of the name or address, or begins or ends a number.

    Words that together make a number are looked for as that number too, and as nothing else where it is seven or more
    characters long and somebody has it.
    """
    words = plain_words(text)
    joined = "".join(words)
    in_pieces = len(words) > 1 and re.fullmatch("[a-z]{0,4}[0-9][0-9a-z]*", joined) is not None
    by_number = owners_of(joined) if in_pieces else set()
    if by_number and len(joined) >= 7:
        return by_number
    by_word = [
        {number for number, known in enumerate(CROWD_WORDS, 1) if any(word.startswith(typed) for word in known)}
        | owners_of(typed)
        for typed in words
    ]
    return by_number | set.intersection(*by_word)


typed_words = st.sampled_from(
    [*FAMILIES, *MIDDLES, *GIVEN, "Thôn", "xã", "Sơn", "Cụm", "7", "12", "77", "pq", "PQ0510", "09", "0912", "x"]
)
typed_names = st.lists(st.tuples(typed_words, st.integers(1, 6)), min_size=1, max_size=4).map(
    lambda words: " ".join(word[:length] for word, length in words)
)
typed_numbers = st.builds(
    lambda who, field, length, is_end: getattr(who, field)[-length:] if is_end else getattr(who, field)[:length],
    st.sampled_from(CROWD),
    st.sampled_from(["code", "meter", "phone"]),
    st.integers(1, 13),
    st.booleans(),
)


@given(st.one_of(typed_names, typed_numbers))
@settings(max_examples=150, deadline=None)
def test_nobody_is_missed_and_nobody_else_is_named(crowd: Connection, text: str) -> None:
    everyone = find(crowd, text)
    assert len(everyone) == len(set(everyone))
    assert set(everyone) == scanned(text)


@given(st.one_of(typed_names, typed_numbers), st.integers(1, 60))
@settings(max_examples=80, deadline=None)
def test_a_limit_cuts_the_list_and_names_nobody_else(crowd: Connection, text: str, limit: int) -> None:
    few = find(crowd, text, limit)
    everyone = scanned(text)
    assert len(few) == len(set(few)) == min(limit, len(everyone))
    assert set(few) <= everyone


@given(st.sampled_from(CROWD))
@settings(max_examples=50, deadline=None)
def test_a_whole_name_or_number_brings_its_owner_to_the_top(crowd: Connection, who: Person) -> None:
    assert CROWD[find(crowd, who.code, 5)[0] - 1] == who
    assert who in [CROWD[hit - 1] for hit in find(crowd, who.phone, 5)]
    top = CROWD[find(crowd, who.name.upper(), 5)[0] - 1]
    assert plain_words(top.name) == plain_words(who.name)
