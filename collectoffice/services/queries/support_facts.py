"""This file is what a support bundle tells of an office: its build, its checks, its counts; nobody's name, phone, code or sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import settings, support
from collectoffice.db.self_check import last_self_check
from collectoffice.services.queries.rules_in_force import CHOICES
from collectoffice.services.queries.verify import verify

if TYPE_CHECKING:
    from collections.abc import Iterable

    from collectoffice.services.office import Office
    from collectoffice.services.queries.verify import Check

Facts = dict[str, object]


def support_facts(office: Office) -> Facts:
    """Everything that may leave the office about its file; a setting that is free text or a sum stays here."""
    connection = office.file.connection
    chosen = settings.all_settings(connection)
    checked = last_self_check(office.file.store)
    return {
        "policies": [policy.policy_id for policy in office.policies],
        "currency": office.file.facts.currency,
        "practice": office.file.facts.is_practice,
        "has_key": office.file.has_key,
        "file": support.build(connection),
        "schema": {"fingerprint": support.schema_fingerprint(connection), "faults": support.schema_faults(connection)},
        "settings": {key: chosen[key] for key in CHOICES if key in chosen},
        "rows": support.counts(connection),
        "self_check": None
        if checked is None
        else {"at": checked.at, "ms": checked.ms, "found": checked.found, "every_page_on": checked.quick_check_on},
        "verify": check_facts(verify(office)),
    }


def check_facts(checks: Iterable[Check]) -> list[Facts]:
    """Each check with its outcome; the words of a fault name people and sums, and are ``verify``'s to say."""
    return [{"check": check.name, "ok": check.ok} for check in checks]
