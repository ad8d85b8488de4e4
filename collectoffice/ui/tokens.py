"""This file is the colour table of the window: every colour by its meaning, by day and by night, with its contrast."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by meaning, each ``#RRGGBB``."""

    name: str
    bg: str
    card: str
    line: str
    track: str
    field: str
    ink: str
    mute: str
    pri: str
    priink: str
    sel: str
    ok: str
    okbg: str
    warn: str
    warnbg: str
    bad: str
    badbg: str
    focus: str
    bar: str
    barink: str
    barmute: str
    chart: str

    def colours(self) -> dict[str, str]:
        """Every colour by its token's name."""
        return {item.name: getattr(self, item.name) for item in fields(self) if item.name != "name"}


LIGHT = Tokens(
    name="light",
    bg="#F3F5F7",
    card="#FFFFFF",
    line="#CBD3DB",
    track="#E1E6EB",
    field="#7C8A97",
    ink="#16202A",
    mute="#51606E",
    pri="#0B5CAD",
    priink="#FFFFFF",
    sel="#DCEBFA",
    ok="#0F6B3A",
    okbg="#E3F4EA",
    warn="#7A4B00",
    warnbg="#FFF1D6",
    bad="#B3261E",
    badbg="#FCE8E6",
    focus="#C96A00",
    bar="#12324F",
    barink="#FFFFFF",
    barmute="#B9CBDB",
    chart="#B9CBDB",
)

NIGHT = Tokens(
    name="night",
    bg="#12181E",
    card="#1C242C",
    line="#3A4651",
    track="#2A353F",
    field="#748291",
    ink="#EEF3F7",
    mute="#A9B7C4",
    pri="#6DB3F8",
    priink="#0B1B2B",
    sel="#21415F",
    ok="#6FD39B",
    okbg="#16382A",
    warn="#FFCC73",
    warnbg="#43320F",
    bad="#FF9A92",
    badbg="#4A1F1C",
    focus="#FFB454",
    bar="#0A0F14",
    barink="#EEF3F7",
    barmute="#9FB0BF",
    chart="#3F5568",
)

THEMES: dict[str, Tokens] = {tokens.name: tokens for tokens in (LIGHT, NIGHT)}

TEXT_CONTRAST = 4.5
"""WCAG 2.2 success criterion 1.4.3, text."""
EDGE_CONTRAST = 3.0
"""WCAG 2.2 success criterion 1.4.11, what one must see to use a control."""

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    ("ink", "card"),
    ("ink", "bg"),
    ("ink", "sel"),
    ("ink", "track"),
    ("mute", "card"),
    ("mute", "bg"),
    ("mute", "sel"),
    ("mute", "track"),
    ("pri", "card"),
    ("pri", "bg"),
    ("pri", "sel"),
    ("priink", "pri"),
    ("ok", "card"),
    ("ok", "okbg"),
    ("warn", "card"),
    ("warn", "warnbg"),
    ("bad", "card"),
    ("bad", "badbg"),
    ("ink", "okbg"),
    ("ink", "warnbg"),
    ("ink", "badbg"),
    ("barink", "bar"),
    ("barmute", "bar"),
)
"""Every pair of text and ground that the window shows."""

EDGE_PAIRS: tuple[tuple[str, str], ...] = (
    ("field", "card"),
    ("field", "bg"),
    ("focus", "card"),
    ("focus", "bg"),
    ("focus", "sel"),
    ("focus", "okbg"),
    ("focus", "warnbg"),
    ("focus", "badbg"),
    ("pri", "track"),
)
"""Every pair of edge and ground that one must see to use a control."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours ``#RRGGBB``, from 1 to 21 (WCAG 2.2, relative luminance)."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (_linear(channel) for channel in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    low = channel / 12.92
    return low if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
