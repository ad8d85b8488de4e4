"""This file is the word that stands on a paper where a customer's name was erased."""

from __future__ import annotations

from collectoffice.i18n.said import Said

ERASED = Said("đã xóa", "已删除", "erased")
