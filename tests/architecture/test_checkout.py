"""This file is the checkout as a test: licences, pins, the two commands, and no trace of any one machine."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from fontTools.ttLib import TTFont

from tests.architecture.source_tree import ROOT, Module

FONTS = ROOT / "resources" / "fonts"
MADE_HERE = {".git", ".venv", "build", "dist", "demo", "wheelhouse", "__pycache__", ".hypothesis"}
# Written so that this file does not contain what it looks for.
TRACES = re.compile(
    r"(?<![\w.-])/(?:home|root|tmp|work|Users)/\w"
    r"|[A-Z]:\\Users"
    r"|pypi\.(?:org|python)|python[h]osted|npm[j]s|(?:deb|security)\.debian\.|archive\.[u]buntu"
    r"|(?:extra-)?index[-]url"
)


def project_files() -> Iterator[Path]:
    """Every file that belongs to the project: what git would track."""
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in MADE_HERE and not name.endswith(("_cache", ".egg-info"))]
        yield from (Path(folder, name) for name in files)


def text_of(path: Path) -> str:
    """A text file's text; nothing for fonts, pictures and workbooks."""
    content = path.read_bytes()
    return "" if b"\0" in content else content.decode("utf-8", errors="replace")


def test_no_file_names_a_registry_or_a_folder_of_one_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}" for path in project_files() for match in TRACES.finditer(text_of(path))
    ]
    assert found == []


def test_the_licence_is_apache_2_and_the_notice_names_every_font_with_its_licence() -> None:
    licence = (ROOT / "LICENSE").read_text("utf-8")
    assert "Apache License" in licence
    assert "Version 2.0, January 2004" in licence
    notice = (ROOT / "NOTICE").read_text("utf-8")
    fonts = sorted(FONTS.glob("*.ttf"))
    assert [font.name for font in fonts if f"resources/fonts/{font.name}" not in notice] == []
    for text in FONTS.glob("OFL-*.txt"):
        assert f"resources/fonts/{text.name}" in notice
        terms = text.read_text("utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in terms
        assert terms.splitlines()[0] in notice, "the copyright line"


def test_the_fonts_are_truetype_and_cover_the_letters_of_both_countries() -> None:
    vietnamese = "đĐươƯƠếửỬỄ₫"
    chinese = "喆堃珺翀龑￥壹贰叁肆伍陆柒捌玖拾佰仟万亿零整元角分"
    for name, letters in {
        "NotoSans-Regular.ttf": vietnamese,
        "NotoSans-Bold.ttf": vietnamese,
        "NotoSansSC-Regular.ttf": vietnamese + chinese,
    }.items():
        font = TTFont(FONTS / name)
        assert "glyf" in font, "reportlab embeds TrueType outlines only"
        assert "fvar" not in font, "a variable font prints in its thinnest weight"
        known = font.getBestCmap()
        assert [letter for letter in letters if ord(letter) not in known] == []
        assert len({font["hmtx"][known[ord(digit)]][0] for digit in "0123456789"}) == 1, "figures line up in columns"


def requirement_name(requirement: str) -> str:
    """The name in ``name>=1,<2``, as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=!~\[; ]", requirement)[0]).lower()


def test_every_library_is_pinned_to_one_version() -> None:
    lines = [line for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines() if line[:1] != "#"]
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line)] == []
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *(name for names in project["optional-dependencies"].values() for name in names),
    ]
    pinned = {requirement_name(line) for line in lines}
    assert [name for name in wanted if requirement_name(name) not in pinned] == []


def test_run_py_needs_nothing_but_python() -> None:
    names = {origin.split(".")[0] for origin in Module(ROOT / "run.py").origins.values()}
    assert names - set(sys.stdlib_module_names) == set()
    assert isinstance(ast.get_docstring(Module(ROOT / "run.py").tree), str)


def test_run_py_names_its_commands_without_setting_anything_up() -> None:
    told = subprocess.run(
        [sys.executable, ROOT / "run.py", "--help"], capture_output=True, text=True, check=True
    ).stdout
    assert all(command in told for command in ("demo", "test", "check", "bench", "torture", "app", "setup"))


def test_ci_runs_the_command_that_everybody_runs() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "python3 run.py test" in script
