"""This file is the import rule as a test: the contracts of pyproject.toml, and what import-linter cannot see."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from tests.architecture.source_tree import ROOT, Module, functions, program

# What may be imported late, and the one room that may do it (heavy: 100 ms and more each).
LATE_DOORS = {
    "db": {"sqlite_utils", "cryptography"},
    "documents": {"reportlab"},
    "exchange": {"openpyxl"},
    "app": {"collectoffice.command_line", "collectoffice.window", "collectoffice.exchange.reader_child"},
    "window": {"collectoffice.furnishing", "collectoffice.first_start", "collectoffice.ui.doorbell"},
    "first_start": {"collectoffice.first_office"},
}
HEAVY = set[str]().union(*LATE_DOORS.values()) - {"collectoffice.exchange.reader_child"}
# What a screen may ask of the office it was given; everything else of it is for the desks.
SCREENS = {"ui", "cli"}
TOOLS_OF_THE_OFFICE = {"file", "printer", "connection"}
SQL_OPENINGS = ("select ", "insert into ", "insert or ", "update ", "delete from ", "begin immediate", "pragma ")


def test_the_contracts_of_pyproject_hold() -> None:
    # In a process of its own: it sets the logging of its process up as it needs it.
    command: list[str | Path] = [Path(sys.executable).parent / "lint-imports", "--no-cache", "--no-logo"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def late_imports(module: Module) -> list[tuple[str, str]]:
    """Imports inside functions as (function, library)."""
    found = []
    for function in functions(module.tree):
        for node in ast.walk(function):
            if isinstance(node, ast.Import):
                found += [(function.name, alias.name.split(".")[0]) for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                found += [(function.name, library) for library in sorted(origins(node))]
    return found


def origins(node: ast.ImportFrom) -> set[str]:
    """What an import takes from: a library's first name, or a module of our own in full."""
    if (node.module or "").split(".")[0] == "collectoffice":
        return {f"{node.module}.{alias.name}" for alias in node.names}
    return {(node.module or "").split(".")[0]}


def test_imports_stand_at_the_top_of_a_file_but_for_one_door_a_heavy_library() -> None:
    doors: dict[tuple[str, str], set[str]] = {}
    elsewhere = []
    for module in program():
        for function, library in late_imports(module):
            if library in LATE_DOORS.get(module.floor, ()):
                doors.setdefault((module.floor, library), set()).add(f"{module.name}:{function}")
            else:
                elsewhere.append(f"{module.name}:{function} imports {library}")
    assert elsewhere == []
    assert all(len(places) == 1 for places in doors.values()), doors
    assert doors.keys() == {(floor, library) for floor, libraries in LATE_DOORS.items() for library in libraries}


def test_a_heavy_library_is_never_imported_at_the_top_where_it_would_slow_the_start() -> None:
    early = [
        f"{module.name} imports {origin}"
        for module in program()
        for origin in top_level_imports(module)
        if {origin, origin.split(".")[0]} & HEAVY
    ]
    assert early == []


def top_level_imports(module: Module) -> list[str]:
    """Modules imported when the file is loaded; what stands under ``if TYPE_CHECKING`` is not."""
    found: list[str] = []
    for node in module.tree.body:
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append(node.module or "")
    return found


def test_a_spawned_child_that_imports_main_again_starts_nothing() -> None:
    entry = next(module for module in program() if module.name == "collectoffice/__main__.py")
    first_party = [name for name in top_level_imports(entry) if name.startswith("collectoffice")]
    assert first_party == ["collectoffice.app"]
    started = [node for node in entry.tree.body if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)]
    assert started == [], "calls stand under if __name__ == '__main__'"


def is_the_office(node: ast.expr) -> bool:
    """Whether an expression is the record of tools: ``office``, ``self.office``, ``self._office``."""
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    return name.lstrip("_") == "office"


def test_a_screen_never_reaches_through_the_office_into_the_database() -> None:
    reached = [
        f"{module.name}:{node.lineno} office.{node.attr}"
        for module in program()
        if module.floor in SCREENS
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and is_the_office(node.value) and node.attr in TOOLS_OF_THE_OFFICE
    ]
    assert reached == []


def test_sql_stands_in_db_alone() -> None:
    found = [
        f"{module.name}:{node.lineno}"
        for module in program()
        if module.floor != "db"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.lstrip().lower().startswith(SQL_OPENINGS)
        and node.value.lstrip()[:6].isupper()
    ]
    assert found == []
