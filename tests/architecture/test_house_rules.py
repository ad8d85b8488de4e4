"""This file is the house rules as tests: the opening sentence, names, sizes, no globals, and one clock."""

from __future__ import annotations

import ast

from tests.architecture.source_tree import Module, all_python, program

LONGEST_FILE = 500
"""Lines; most files are near 130."""
NAMES_WITHOUT_MEANING = {"utils", "util", "helper", "helpers", "manager", "common", "misc", "handler", "data", "info"}
# What must arrive as an argument: the clock and chance. A stopwatch (monotonic, perf_counter) is neither.
CLOCKS_AND_CHANCE = (
    "datetime.datetime.now",
    "datetime.datetime.utcnow",
    "datetime.datetime.today",
    "datetime.date.today",
    "time.time",
    "time.time_ns",
    "time.localtime",
    "time.gmtime",
    "uuid.uuid1",
    "uuid.uuid4",
    "os.urandom",
    "random",
    "secrets",
    "PySide6.QtCore.QDateTime.currentDateTime",
    "PySide6.QtCore.QDateTime.currentDateTimeUtc",
    "PySide6.QtCore.QDate.currentDate",
    "PySide6.QtCore.QTime.currentTime",
)
CONTAINERS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp, ast.Call)
"""What may bind a name to something that can change; a call may return anything."""
CHANGING_CALLS = {"append", "extend", "insert", "add", "update", "setdefault", "pop", "popitem", "clear", "remove"}


def test_every_file_opens_with_a_sentence_that_says_what_it_is() -> None:
    silent = [module.name for module in all_python() if not opens_with_what_it_is(module)]
    assert silent == []


def opens_with_what_it_is(module: Module) -> bool:
    """Whether the docstring begins ``This file is …``; an ``__init__`` may speak of its package, or be empty."""
    said = ast.get_docstring(module.tree) or ""
    if module.path.name == "__init__.py":
        return not module.tree.body or said.startswith(("This package is ", "This file is "))
    return said.startswith("This file is ")


def test_no_file_is_longer_than_a_head_can_hold() -> None:
    lengths = {module.name: len(module.path.read_text("utf-8").splitlines()) for module in all_python()}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_no_file_or_folder_has_a_name_that_means_nothing() -> None:
    vague = [
        module.name
        for module in all_python()
        if NAMES_WITHOUT_MEANING & set("/".join(module.name.removesuffix(".py").split("_")).split("/"))
    ]
    assert vague == []


def test_the_clock_and_chance_arrive_as_arguments_and_only_the_shelf_knows_the_real_ones() -> None:
    asked = [
        f"{module.name}:{node.lineno} {module.dotted(node)}"
        for module in program()
        if module.floor != "shelf"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute | ast.Name) and is_clock_or_chance(module.dotted(node))
    ]
    assert asked == []


def is_clock_or_chance(dotted: str) -> bool:
    """Whether a full name is one of the listed ones or stands inside a listed module."""
    return any(dotted == name or dotted.startswith(f"{name}.") for name in CLOCKS_AND_CHANCE)


def test_no_function_rebinds_a_global() -> None:
    found = [
        f"{module.name}:{node.lineno}"
        for module in program()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Global)
    ]
    assert found == []


def test_no_list_or_table_of_a_module_changes_after_it_was_written_down() -> None:
    changed = [change for module in program() for change in changes_of_globals(module)]
    assert changed == []


def changes_of_globals(module: Module) -> list[str]:
    """Places inside functions where a list, set or dict of the module's top level is changed."""
    containers = top_level_containers(module.tree)
    found = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del):
            owner = node.value
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING_CALLS:
            owner = node.func.value
        else:
            continue
        if isinstance(owner, ast.Name) and owner.id in containers and node.col_offset > 0:
            found.append(f"{module.name}:{node.lineno} {owner.id}")
    return found


def top_level_containers(tree: ast.Module) -> set[str]:
    """Names bound at the top of a module to something that can change."""
    names: set[str] = set()
    for node in tree.body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        can_change = isinstance(
            value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp | ast.Call
        )
        if isinstance(node, ast.Assign) and can_change:
            names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and can_change and isinstance(node.target, ast.Name):
            names.add(node.target.id)
    return names


def test_a_lower_case_name_at_the_top_of_a_module_is_never_a_container_that_can_change() -> None:
    found = [
        f"{module.name} {name}"
        for module in program()
        for name in top_level_containers(module.tree)
        if name.islower() and not name.startswith("__") and is_literal_container(module.tree, name)
    ]
    assert found == []


def is_literal_container(tree: ast.Module, name: str) -> bool:
    """Whether the name is bound to a list, dict or set written out at the top of the module."""
    return any(
        isinstance(node, ast.Assign | ast.AnnAssign)
        and isinstance(node.value, ast.List | ast.Dict | ast.Set)
        and name in {target.id for target in ast.walk(node) if isinstance(target, ast.Name)}
        for node in tree.body
    )
