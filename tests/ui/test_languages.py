"""This file is the promise of the three languages: nothing left in English, in our words and in Qt's."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox

from collectoffice.ui.look import Look
from collectoffice.ui.shipped import RESOURCES, TRANSLATIONS

ROOT = RESOURCES.parent
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"
UPDATE = ["-source-language", "en", "-no-obsolete", "-locations", "none", "-silent"]


@pytest.mark.parametrize(("language", "extra"), [("vi", []), ("zh", []), ("en", ["-pluralonly"])])
def test_every_word_of_the_window_is_translated(language: str, extra: list[str], tmp_path: Path) -> None:
    fresh = tmp_path / f"collectoffice_{language}.ts"
    shutil.copy(TRANSLATIONS / fresh.name, fresh)
    before = _messages(fresh)
    sources = sorted(str(path) for path in (ROOT / "collectoffice" / "ui").rglob("*.py"))
    subprocess.run([str(LUPDATE), *sources, *UPDATE, *extra, "-ts", str(fresh)], check=True, capture_output=True)
    assert _messages(fresh).keys() == before.keys()
    assert not [source for source, state in _messages(fresh).items() if state == "unfinished"]


@pytest.mark.parametrize("language", ["vi", "zh"])
def test_a_translation_keeps_the_places_that_are_filled_in(language: str) -> None:
    for context in ET.parse(TRANSLATIONS / f"collectoffice_{language}.ts").getroot().iter("message"):
        source, translation = context.findtext("source") or "", "".join(_translation(context).itertext()).strip()
        assert sorted(re.findall(r"\{[^}]*\}|%n", source)) == sorted(re.findall(r"\{[^}]*\}|%n", translation)), source


def test_qts_own_buttons_speak_the_windows_language(look: Look) -> None:
    words = {}
    for language in ("vi", "zh", "en"):
        look.speak(language)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Save)
        words[language] = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
    assert words["vi"] == "Thôi"
    assert words["zh"] == "取消"
    assert words["en"] == "Cancel"


def test_the_plural_follows_the_number(look: Look) -> None:
    look.speak("en")
    one = QCoreApplication.translate("BillsPanel", "%n day(s) overdue", "", 1)
    two = QCoreApplication.translate("BillsPanel", "%n day(s) overdue", "", 2)
    assert (one, two) == ("1 day overdue", "2 days overdue")


def _translation(message: ET.Element) -> ET.Element:
    found = message.find("translation")
    assert found is not None
    return found


def _messages(path: Path) -> dict[tuple[str, str], str]:
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            state = "" if translation is None else translation.get("type", "")
            found[context.findtext("name") or "", message.findtext("source") or ""] = state
    return found
