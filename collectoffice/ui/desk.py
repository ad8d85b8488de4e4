"""This file is what the controllers work with: the lanes of work, the look, the news, and who is signed in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from collectoffice.domain.errors import Refusal
from collectoffice.i18n import refusals
from collectoffice.services.office import Office
from collectoffice.services.queries.people import StaffMember
from collectoffice.ui.jobs import Jobs
from collectoffice.ui.look import Look
from collectoffice.ui.news import News
from collectoffice.ui.preferences.kept import Kept


@dataclass(slots=True)
class Desk:
    """One window's tools. ``staff`` is None while nobody is signed in."""

    books: Jobs[Office]
    """The one lane that writes."""
    reader: Jobs[Office]
    """Short questions, beside whatever the books are doing."""
    long_reader: Jobs[Office]
    """Reading workbooks, which takes seconds."""
    look: Look
    news: News
    kept: Kept
    new_uid: Callable[[], str]
    clock: Callable[[], datetime]
    staff: StaffMember | None = None

    @property
    def signed_in(self) -> StaffMember:
        """Who is signed in; a desk's acts are only reached by somebody who is."""
        assert self.staff is not None, "the screens behind the sign-in ask only while somebody is signed in"
        return self.staff

    @property
    def is_busy(self) -> bool:
        """Whether a lane is at work."""
        return any(lane.is_busy for lane in (self.books, self.reader, self.long_reader))

    def word(self, refusal: Refusal) -> str:
        """A refusal in the window's language."""
        return refusals.sentence(refusal, self.look.language, self.look.currency)
