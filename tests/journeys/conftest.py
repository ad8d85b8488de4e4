"""This file is the practice offices for the journeys."""

from __future__ import annotations

from tests.builders import chinese_desk, desk

__all__ = ["chinese_desk", "desk"]
