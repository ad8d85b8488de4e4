"""This file is the switch between Vietnamese, Chinese and English, for our own words and for Qt's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from collectoffice.ui.shipped import TRANSLATIONS

LANGUAGES = ("vi", "zh", "en")
NAMES = {"vi": "Tiếng Việt", "zh": "中文", "en": "English"}
"""Each language in its own words."""
_LOCALES = {
    "vi": QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam),
    "zh": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class Languages:
    """The translators in use; source strings are English, whose catalogue holds only the plurals."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Takes the old translators out and puts those of ``language`` in; Qt tells every widget."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        QLocale.setDefault(_LOCALES[language])
        self._translators = []
        for path in _catalogues(language):
            translator = QTranslator(self._app)
            if translator.load(str(path)):
                self._translators.append(translator)
                self._app.installTranslator(translator)


def _catalogues(language: str) -> list[Path]:
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    own_words_of_qt = {"vi": TRANSLATIONS / "qtbase_vi.qm", "zh": qt / "qtbase_zh_CN.qm", "en": qt / "qtbase_en.qm"}
    return [own_words_of_qt[language], TRANSLATIONS / f"collectoffice_{language}.qm"]
