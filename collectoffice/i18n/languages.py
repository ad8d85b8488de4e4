"""This file is the three languages of the office: Vietnamese first, then Chinese and English."""

from __future__ import annotations

from typing import Final

LANGUAGES: Final = ("vi", "zh", "en")
