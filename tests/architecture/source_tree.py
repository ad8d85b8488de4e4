"""This file is the source as the architecture tests read it: every module with its syntax tree and resolved names."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "collectoffice"


@dataclass(frozen=True)
class Module:
    """One Python file of the project."""

    path: Path

    @property
    def name(self) -> str:
        """The path from the checkout's top, as in ``collectoffice/ui/jobs.py``."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def floor(self) -> str:
        """The room under ``collectoffice`` it stands in, or its own stem at the top: ``db``, ``ui``, ``app``."""
        return self.path.relative_to(PACKAGE).with_suffix("").parts[0]

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree."""
        return ast.parse(self.path.read_text("utf-8"))

    @cached_property
    def origins(self) -> dict[str, str]:
        """Where each imported name comes from: ``{"dt": "datetime.datetime"}``."""
        found: dict[str, str] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    top = alias.name.split(".")[0]
                    found[alias.asname or top] = alias.name if alias.asname else top
            elif isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
        return found

    def dotted(self, node: ast.expr) -> str:
        """The full name an expression stands for, or an empty text: ``dt.now`` is ``datetime.datetime.now``."""
        if isinstance(node, ast.Name):
            return self.origins.get(node.id, "")
        if isinstance(node, ast.Attribute):
            owner = self.dotted(node.value)
            return f"{owner}.{node.attr}" if owner else ""
        return ""


def program() -> list[Module]:
    """Every module of the program itself."""
    return [Module(path) for path in sorted(PACKAGE.rglob("*.py"))]


def all_python() -> list[Module]:
    """Every Python file of the project: program, tests, bench, practice and run.py."""
    folders = ("collectoffice", "tests", "bench", "resources")
    return [
        Module(ROOT / "run.py"),
        *(Module(path) for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))),
    ]


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method, however deep."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
