"""This file is what an office is: code, country, currency, practice or not, and the name it goes by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db.office_file import OfficeFacts
from collectoffice.services.queries.rules_in_force import masthead

if TYPE_CHECKING:
    from collectoffice.services.office import Office

__all__ = ["OfficeFacts", "office_facts", "office_name"]


def office_facts(office: Office) -> OfficeFacts:
    """What the office is from its first day on."""
    return office.file.facts


def office_name(office: Office) -> str:
    """The name the office goes by now."""
    return masthead(office).name
