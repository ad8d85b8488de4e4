"""This file is the pictures of every screen: ``python tests/ui/pictures.py FOLDER [NAME …]`` draws them without a display."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ.setdefault("QT_FONT_DPI", "96")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from tests.ui.stage import SCENES, Stage

SIZES = (("wide", (1366, 728), 100), ("small", (1024, 728), 100), ("large", (1366, 768), 150))
LANGUAGES = ("vi", "zh", "en")


def main(folder: Path, wanted: list[str]) -> None:
    """Draws every scene at every size, in every language, by day and by night."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    for name, play in SCENES.items():
        if not wanted or any(each in name for each in wanted):
            _draw(app, folder, name, play)


def _draw(app: QApplication, folder: Path, name: str, play: Callable[[Stage], None]) -> None:
    stage = Stage(app, currency="CNY" if name.endswith("-cny") else "VND")
    play(stage)
    for size_name, (width, height), scale in SIZES:
        for theme in ("light", "night"):
            stage.look.wear(theme_name=theme, scale=scale)
            stage.window.resize(width, height)
            for language in LANGUAGES:
                stage.look.speak(language)
                stage.settle()
                stage.window.grab().save(str(folder / f"{name}-{size_name}-{theme}-{language}.png"))
    stage.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
