"""This file is whether an office lies on a stick: it may, but a stick is lost, and pulled out while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db.place import place_of, system_probe

if TYPE_CHECKING:
    from collectoffice.db.place import SystemProbe
    from collectoffice.services.office import Office


def is_on_stick(office: Office, probe: SystemProbe | None = None) -> bool:
    """Whether the system calls the office's disk removable; ``probe`` is what it is asked, its own answers without one."""
    return place_of(office.folder, probe or system_probe()).is_removable
