"""This file is what the tests of the desks share: an open office of each country, and its post room."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import Desk, chinese_desk, desk
from tests.services.post import Post

__all__ = ["chinese_desk", "chinese_post", "desk", "post"]


@pytest.fixture
def post(desk: Desk, tmp_path: Path) -> Post:
    return Post(desk, tmp_path)


@pytest.fixture
def chinese_post(chinese_desk: Desk, tmp_path: Path) -> Post:
    return Post(chinese_desk, tmp_path)
