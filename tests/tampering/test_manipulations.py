"""This file is the manipulated office file, tested: whatever somebody does to it with a database browser, ``verify`` says so.

The triggers are back exactly before ``verify`` looks, so that nothing but the facts tells.
"""

from __future__ import annotations

import logging
import secrets
from pathlib import Path
from random import Random

import pytest

from tests.tampering.manipulator import Manipulator
from tests.tampering.victim import victims

_log = logging.getLogger(__name__)

QUICK, MANY = 60, 600


def test_every_manipulation_is_found(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    manipulate_many(tmp_path, QUICK, 20_261_122)


@pytest.mark.torture
def test_every_manipulation_of_many_that_nobody_has_tried_is_found(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    manipulate_many(tmp_path, MANY, secrets.randbits(32))


def manipulate_many(place: Path, count: int, seed: int) -> None:
    """So many manipulations, each of a file that was whole. The seed and the sentence of each stand in the log of a failure."""
    _log.info("seed %d", seed)
    whole = victims()[0]
    victim = whole.copied(place)
    browser = Manipulator(victim.file, Random(seed))
    missed: list[str] = []
    for turn in range(count):
        victim.put_back(whole)
        done = browser.manipulate()
        said = victim.verified()
        _log.info("%d: %s → %s", turn, done, said.faults)
        if not said.is_found:
            missed.append(f"{turn}: {done}")
    assert missed == [], f"seed {seed}"
    victim.put_back(whole)
    assert victim.verified().code == 0


@pytest.mark.parametrize("means", sorted({means.__name__ for means in Manipulator(Path(), Random(1)).means}))
def test_each_means_is_found_by_itself(means: str, tmp_path: Path) -> None:
    whole = victims()[0]
    victim = whole.copied(tmp_path)
    browser = Manipulator(victim.file, Random(1))
    done = next(done for _ in range(50) if (done := browser.do(getattr(browser, means))) is not None)
    assert victim.verified().is_found, done
