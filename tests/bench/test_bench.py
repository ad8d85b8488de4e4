"""This file is the bench, tested: every program runs and ends with its line, and no floor stands on this program."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import Workbook

from bench.__main__ import PROGRAMS
from bench.figures import Figure, median_p95, percentile
from bench.floors.search import BareIndex, Scan
from bench.watched import run_watched

ROOT = Path(__file__).resolve().parents[2]
LINE = re.compile(
    r"(\w+) floor [\d.,]+ (ms|s|bytes) ours [\d.,]+ (ms|s|bytes) ratio \d+\.\d\d \(goal [\d.]+( bytes)?\) (ok|short)"
)


@pytest.mark.parametrize("name", PROGRAMS)
def test_every_figure_ends_with_its_line(name: str) -> None:
    command = [sys.executable, "-m", "bench", name, "--small"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    line = LINE.fullmatch(done.stdout.splitlines()[-1])
    assert line is not None, done.stdout
    assert line[1] == name


def test_a_figure_that_is_not_known_is_wrong_usage() -> None:
    done = subprocess.run([sys.executable, "-m", "bench", "nothing"], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 2


def test_no_floor_shares_a_line_with_this_program() -> None:
    floors = sorted((ROOT / "bench" / "floors").glob("*.py"))
    assert len(floors) == len(PROGRAMS) - 2, "disk stands on the payment's floor, encrypted on the plain office"
    for floor in floors:
        imported = {
            name.partition(".")[0]
            for node in ast.walk(ast.parse(floor.read_text("utf-8")))
            for name in (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
        }
        assert not imported & {"collectoffice", "bench"}, floor.name


def test_a_figure_is_met_by_its_ratio_or_where_it_has_a_unit_by_its_value() -> None:
    assert Figure("a", 1.0, 2.0, "ms", 2.0).is_met
    assert not Figure("a", 1.0, 2.1, "ms", 2.0).is_met
    assert Figure("a", 1.0, 1500.0, "bytes", 2048, "bytes").is_met
    assert not Figure("a", 1000.0, 3000.0, "bytes", 2048, "bytes").is_met


def test_the_95th_percentile_is_the_value_that_one_in_twenty_exceeds() -> None:
    assert percentile(range(1, 101)) == 96
    assert percentile([7.0]) == 7.0
    assert median_p95([[1.0] * 20, [5.0] * 20, [2.0] * 20]) == 2.0


def test_a_watched_program_tells_its_answer_and_its_memory(tmp_path: Path) -> None:
    workbook = tmp_path / "one.xlsx"
    from_openpyxl(workbook)
    watched = run_watched("bench.floors.export", workbook, tmp_path / "two.xlsx")
    assert watched.answer["rows"] == 1
    if Path("/proc").is_dir():
        assert watched.alone_mb > 5
        assert watched.together_mb >= watched.alone_mb


def test_a_program_that_breaks_is_not_a_figure(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        run_watched("bench.floors.export", tmp_path / "not there.xlsx", tmp_path / "two.xlsx")


def test_the_scan_that_judges_recall_reads_as_a_clerk_does(tmp_path: Path) -> None:
    customers = [
        (1, "Đặng Thị Ửng Thôn 1", ("PQ05100000001", "0912345678")),
        (2, "王小明 Thôn 2", ("PQ05100000002", "0987654321")),
    ]
    scan = Scan(customers)
    for text, found in (
        ("dang", {1}),
        ("ung thi", {1}),
        ("小明", {2}),
        ("明小", set()),
        ("5678", {1}),
        ("thon", {1, 2}),
    ):
        assert scan.hits(text) == found, text
    index = BareIndex(tmp_path / "bare.db", customers)
    assert index.ask(index.query("Ửng đặ")) == [1]
    assert index.ask(index.query("4321")) == [2]
    index.close()


def from_openpyxl(path: Path) -> None:
    """A workbook of a header and one row."""
    book = Workbook()
    book.active.append(["a", "b"])
    book.active.append(["x", 1])
    book.save(path)


def test_the_bench_leaves_nothing_behind(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bench", "disk", "--small"]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120, check=True, env=environment)
    assert list(tmp_path.iterdir()) == []
