"""This file is the sentences of books in doubt: an older copy in the file's place, and what the self-check of a start found.

Each says what it is, what goes on, and what to do, in the two lines that the banner of the counter has.
"""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n import findings
from collectoffice.i18n.said import Said

_REST_VI = "Dừng thu tiền; xem và đóng ca vẫn được. Tổ trưởng chạy verify."
_REST_ZH = "暂停收款；仍可查询和结班。请负责人运行 verify。"
_REST_EN = "No money is taken; closing goes on. Supervisor: run verify."


def _stopped(found: str, said: Said) -> Said:
    return Said(f"{said.vi} {_REST_VI}", f"{said.zh}{_REST_ZH}", f"{said.en} {_REST_EN}", ("found", found))


BOOKS: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.OfficeCopyOlder: (
        Said(
            f"Bản này cũ hơn: thiếu việc vừa làm trên máy này. {_REST_VI}",
            f"这是较旧的副本：缺少本机最后所做的工作。{_REST_ZH}",
            f"This copy is older: what was done last here is missing. {_REST_EN}",
            ("receipts_missing", "0"),
        ),
        Said(
            "Bản này cũ hơn: thiếu {receipts_missing} biên nhận, cuối {last}. Dừng thu tiền. Tổ trưởng chạy verify.",
            "这是较旧的副本：缺少 {receipts_missing} 张收据，最后一张 {last}。暂停收款，请负责人运行 verify。",
            "This copy is older: {receipts_missing} receipts missing, last {last}. No money is taken. Run verify.",
        ),
        Said(
            f"Bản này cũ hơn sổ của máy này. {_REST_VI}",
            f"这份数据比本机的旧。{_REST_ZH}",
            f"This copy is older than this PC's books. {_REST_EN}",
        ),
    ),
    errors.BooksStopped: (
        *(_stopped(found, said) for found, said in findings.STOPPED.items()),
        Said(f"Sổ có chỗ sai. {_REST_VI}", f"账簿有误。{_REST_ZH}", f"Something is wrong with the books. {_REST_EN}"),
    ),
}
