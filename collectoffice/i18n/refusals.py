"""This file is the sentence of every refusal in Vietnamese, Chinese and English, with its facts written for the desk.

The sentences themselves stand beside it, by group: ``refusals_counter`` (people, amounts, customers), ``refusals_tills``
(tills, receipts), ``refusals_undoing``, ``refusals_office`` (office file, policies, settings, surroundings), ``refusals_workbooks``;
the words that stand as facts in ``refusal_words``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime

from collectoffice.domain.errors import Refusal
from collectoffice.domain.finding import FROM_SQLITE, Finding
from collectoffice.domain.money import CURRENCIES, with_unit
from collectoffice.i18n import (
    formats,
    refusal_words,
    refusals_archive,
    refusals_backup,
    refusals_books,
    refusals_corrections,
    refusals_counter,
    refusals_day,
    refusals_doubt,
    refusals_forms,
    refusals_office,
    refusals_people,
    refusals_privacy,
    refusals_till,
    refusals_tills,
    refusals_undoing,
    refusals_workbooks,
)
from collectoffice.i18n.findings import finding_text
from collectoffice.i18n.languages import LANGUAGES
from collectoffice.i18n.said import Said

SENTENCES: Mapping[type[Refusal], tuple[Said, ...]] = {
    **refusals_counter.PEOPLE,
    **refusals_people.SIGN_IN,
    **refusals_people.MEANWHILE,
    **refusals_people.APPROVALS,
    **refusals_counter.AMOUNTS,
    **refusals_counter.CUSTOMERS,
    **refusals_corrections.CORRECTIONS,
    **refusals_corrections.CODES,
    **refusals_corrections.FORMS,
    **refusals_forms.FORMS_IN_PRINTER,
    **refusals_tills.TILLS,
    **refusals_tills.RECEIPTS,
    **refusals_undoing.UNDOING,
    **refusals_undoing.CHEQUES,
    **refusals_till.COUNTS,
    **refusals_till.AFTER_THE_CLOSE,
    **refusals_day.DAY,
    **refusals_books.BOOKS,
    **refusals_backup.BACKUP,
    **refusals_backup.RESTORE,
    **refusals_backup.PAPERS,
    **refusals_archive.ARCHIVE,
    **refusals_doubt.DOUBTS,
    **refusals_office.OFFICE,
    **refusals_privacy.PRIVACY,
    **refusals_office.RULES,
    **refusals_office.SURROUNDINGS,
    **refusals_workbooks.WORKBOOKS,
    **refusals_office.OTHERWISE,
}
"""By class, the forms of its sentence from the fullest to the shortest; the last needs no fact."""

LONGEST_FACT = 120
"""Characters of a fact that are shown; a longer one (a pasted page in the amount box) is cut."""

_MONEY_SUFFIX = "_minor"
_UNKNOWN = ("", "?")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d.*")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DATED = ("_on", "_at", "_day")
_DATED_NAMES = ("at", "on", "since", "as_of", "day")
_LIST_MARKS = {"vi": ", ", "zh": "、", "en": ", "}
_OR = {"vi": " hoặc ", "zh": "或", "en": " or "}
_CHOICES = ("allowed", "roles")


def sentence(refusal: Refusal, language: str, currency_code: str) -> str:
    """What happened, what is safe and what to do, in one or two short sentences.

    ``language`` is vi, zh or en (any other is Vietnamese); amounts are written in the office's ``currency_code``. Never
    raises: a fact that is missing or unknown makes the sentence shorter.
    """
    language = language if language in LANGUAGES else LANGUAGES[0]
    known = {name: _written(name, value, language, currency_code) for name, value in refusal.facts.items()}
    facts = {name: text for name, text in known.items() if text}
    form = next(form for form in _forms(refusal) if form.places <= facts.keys() and _holds(form, refusal))
    return form.in_language(language).format_map(facts)


def _forms(refusal: Refusal) -> tuple[Said, ...]:
    """The forms of its class, then those of the class it is a kind of."""
    return tuple(form for kind in type(refusal).__mro__ for form in SENTENCES.get(kind, ()))


def _holds(form: Said, refusal: Refusal) -> bool:
    return form.when is None or str(refusal.facts.get(form.when[0])) == form.when[1]


def _written(name: str, value: object, language: str, currency_code: str) -> str:
    """A fact as it is read at the desk; "" when nothing can be said of it."""
    if value is None:
        return ""
    if name.endswith(_MONEY_SUFFIX):
        return _money(value, language, currency_code)
    if isinstance(value, list | tuple | set | frozenset):
        return _listed(name, value, language)
    if name in refusal_words.WORDS:
        return _word(name, value, language)
    if name == "fault":
        return _fault(value, language, currency_code)
    return _plain_fact(name, value, language)


def _money(value: object, language: str, currency_code: str) -> str:
    if not isinstance(value, int) or currency_code not in CURRENCIES:
        return ""
    return with_unit(value, CURRENCIES[currency_code], language)


def _listed(
    name: str, values: list[object] | tuple[object, ...] | set[object] | frozenset[object], language: str
) -> str:
    words = [_word(name, value, language) if name in refusal_words.WORDS else str(value) for value in values]
    words = [word for word in words if word]
    if name in _CHOICES and len(words) > 1:
        rest = _LIST_MARKS[language].join(words[:-1])
        return rest + _OR[language] + words[-1]
    return _LIST_MARKS[language].join(words)


def _word(name: str, value: object, language: str) -> str:
    word = refusal_words.WORDS[name].get(str(value))
    return word.in_language(language) if word else ""


def _fault(value: object, language: str, currency_code: str) -> str:
    """What a check found, where it is short; SQLite's own words and whole events are left for the copied details."""
    if not isinstance(value, Finding) or value.form == FROM_SQLITE:
        return ""
    text = finding_text(value, language, currency_code)
    return text if len(text) <= LONGEST_FACT else ""


def _plain_fact(name: str, value: object, language: str) -> str:
    text = " ".join(str(value).split())
    if text in _UNKNOWN:
        return ""
    if isinstance(value, datetime | date) or name in _DATED_NAMES or name.endswith(_DATED):
        return _dated(value.isoformat() if isinstance(value, date) else text, language)
    if name.endswith("_pct") and language == "vi":
        return text.replace(".", ",")
    return text if len(text) <= LONGEST_FACT else text[:LONGEST_FACT] + "…"


def _dated(text: str, language: str) -> str:
    """A day or a moment; what is neither stays as it is."""
    try:
        if _DAY.fullmatch(text):
            return formats.day(date.fromisoformat(text), language)
        if _MOMENT.fullmatch(text):
            return _moment(datetime.fromisoformat(text), language)
    except ValueError:
        return text
    return text


def _moment(at: datetime, language: str) -> str:
    day, clock = formats.day(at.date(), language), formats.clock_time(at, language)
    return {"vi": f"{clock} ngày {day}", "zh": f"{day} {clock}"}.get(language, f"{clock} on {day}")
