"""This file is what the tests of the office file share: an open office of each country."""

from tests.builders import chinese_desk, desk

__all__ = ["chinese_desk", "desk"]
