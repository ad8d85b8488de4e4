"""This file is the refusal itself, with the facts that say why, and the failure of the surroundings."""

from __future__ import annotations


class Refusal(Exception):
    """The office says no, nothing was written; ``facts`` says why."""

    def __init__(self, **facts: object) -> None:
        super().__init__(facts)
        self.facts = facts

    @property
    def name(self) -> str:
        """The stable word that other programs know this refusal by."""
        return type(self).__name__

    def __str__(self) -> str:
        listed = ", ".join(f"{key}={value!r}" for key, value in self.facts.items())
        return f"{self.name}({listed})"


class Failure(Refusal):
    """The surroundings failed (disk, printer, another program); what was saved before stays saved."""
