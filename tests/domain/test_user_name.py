"""This file is what an office may rely on in the user names it begins with."""

from __future__ import annotations

from collectoffice.app import resources_folder
from collectoffice.domain.user_name import user_name_of
from collectoffice.shipped import shipped_pinyin


def test_a_user_name_comes_out_of_the_name() -> None:
    pinyin = shipped_pinyin(resources_folder())
    names = {"Lê Thị Hồng Gấm": "gam", "李红霞": "lhx", "Đỗ Văn Đức": "duc", "": "thungan", "Admin": "thungan"}
    assert {name: user_name_of(name, pinyin, "thungan") for name in names} == names
