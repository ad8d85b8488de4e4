"""This file is the sentences of what is refused about signing in, being locked, and a second person's approval.

The forms of a refusal stand from the fullest to the shortest; the last needs no fact.
"""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n.said import Said

SIGN_IN: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.WrongPin: (
        Said(
            "Mã PIN không đúng. Còn {tries_left} lần; chờ {seconds} giây rồi nhập lại.",
            "PIN 码不正确。还可以试 {tries_left} 次；请等 {seconds} 秒后重新输入。",
            "The PIN is not right. Tries left: {tries_left}; wait {seconds} seconds, then type it again.",
        ),
        Said(
            "Mã PIN không đúng. Còn {tries_left} lần; nhập lại.",
            "PIN 码不正确。还可以试 {tries_left} 次；请重新输入。",
            "The PIN is not right. Tries left: {tries_left}; type it again.",
        ),
        Said(
            "Mã PIN không đúng. Chờ {seconds} giây rồi nhập lại.",
            "PIN 码不正确。请等 {seconds} 秒后重新输入。",
            "The PIN is not right. Wait {seconds} seconds, then type it again.",
        ),
        Said("Mã PIN không đúng. Nhập lại.", "PIN 码不正确。请重新输入。", "The PIN is not right. Type it again."),
    ),
    errors.SignInDelayed: (
        Said(
            "Nhập sai PIN nhiều lần. Chờ {seconds} giây rồi nhập lại; còn {tries_left} lần.",
            "PIN 码多次输错。请等 {seconds} 秒后重新输入；还可以试 {tries_left} 次。",
            "Too many wrong PINs. Wait {seconds} seconds, then type it again; tries left: {tries_left}.",
        ),
        Said(
            "Nhập sai PIN nhiều lần. Chờ {seconds} giây rồi nhập lại.",
            "PIN 码多次输错。请等 {seconds} 秒后重新输入。",
            "Too many wrong PINs. Wait {seconds} seconds, then type it again.",
        ),
        Said(
            "Nhập sai PIN nhiều lần. Chờ một lúc rồi nhập lại.",
            "PIN 码多次输错。请稍候再输入。",
            "Too many wrong PINs. Wait a while, then type it again.",
        ),
    ),
    errors.StaffLocked: (
        Said(
            "{name} đã bị khóa. Chưa ghi gì; nhờ tổ trưởng hoặc quản trị mở khóa.",
            "{name} 已被锁定。尚未记录；请班长或管理员解锁。",
            "{name} is locked. Nothing was recorded; ask a supervisor or an administrator to unlock.",
        ),
        Said(
            "Người dùng này đã bị khóa. Chưa ghi gì; nhờ tổ trưởng hoặc quản trị mở khóa.",
            "此用户已被锁定。尚未记录；请班长或管理员解锁。",
            "This user is locked. Nothing was recorded; ask a supervisor or an administrator to unlock.",
        ),
    ),
    errors.LastAdministrator: (
        Said(
            "{name} là quản trị cuối cùng còn làm việc được. Chưa đổi gì; thêm hoặc mở khóa một quản trị khác trước.",
            "{name} 是最后一位可用的管理员。未作更改；请先添加或解锁另一位管理员。",
            "{name} is the last administrator who can work. Nothing was changed; add or unlock another one first.",
        ),
        Said(
            "Đây là quản trị cuối cùng còn làm việc được. Chưa đổi gì; thêm hoặc mở khóa một quản trị khác trước.",
            "这是最后一位可用的管理员。未作更改；请先添加或解锁另一位管理员。",
            "This is the last administrator who can work. Nothing was changed; add or unlock another one first.",
        ),
    ),
    errors.StaffHasOpenTill: (
        Said(
            "{name} còn ca thu tiền đang mở ở quầy {counter}, trong ca có {cash_minor}. Chưa đổi gì; kiểm đếm và chốt ca trước.",
            "{name} 在窗口 {counter} 尚有未结的班次，班内应有 {cash_minor}。未作更改；请先清点并结班。",
            "{name} has an open till at counter {counter} that should hold {cash_minor}. "
            "Nothing was changed; have it counted and closed first.",
        ),
        Said(
            "Người này còn ca thu tiền đang mở. Chưa đổi gì; kiểm đếm và chốt ca trước.",
            "此人尚有未结的班次。未作更改；请先清点并结班。",
            "This person has an open till. Nothing was changed; have it counted and closed first.",
        ),
    ),
}

MEANWHILE: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.LockedMeanwhile: (
        Said(
            "{name} vừa bị khóa nên đã thoát. Việc vừa làm chưa được ghi; nhờ tổ trưởng hoặc quản trị mở khóa.",
            "{name} 刚被锁定，已退出登录。刚才的操作未记录；请班长或管理员解锁。",
            "{name} was locked meanwhile and is signed out. The last act was not recorded; "
            "ask a supervisor or an administrator.",
        ),
        Said(
            "Người dùng này vừa bị khóa nên đã thoát. Việc vừa làm chưa được ghi.",
            "此用户刚被锁定，已退出登录。刚才的操作未记录。",
            "This user was locked meanwhile and is signed out. The last act was not recorded.",
        ),
    ),
    errors.RoleChangedMeanwhile: (
        Said(
            "{name} vừa được đổi vai trò thành {role} nên đã thoát. Việc vừa làm chưa được ghi; đăng nhập lại để làm tiếp.",
            "{name} 的身份刚被改为{role}，已退出登录。刚才的操作未记录；请重新登录。",
            "{name} has become {role} meanwhile and is signed out. The last act was not recorded; sign in again.",
        ),
        Said(
            "Vai trò của người dùng này vừa được đổi nên đã thoát. Việc vừa làm chưa được ghi; đăng nhập lại để làm tiếp.",
            "此用户的身份刚被更改，已退出登录。刚才的操作未记录；请重新登录。",
            "This user was given another role meanwhile and is signed out. The last act was not recorded; sign in again.",
        ),
    ),
    errors.RemovedMeanwhile: (
        Said(
            "{name} không còn làm việc ở đây nên đã thoát. Việc vừa làm chưa được ghi.",
            "{name} 已不在本所工作，已退出登录。刚才的操作未记录。",
            "{name} works here no longer and is signed out. The last act was not recorded.",
        ),
        Said(
            "Người dùng này không còn làm việc ở đây nên đã thoát. Việc vừa làm chưa được ghi.",
            "此用户已不在本所工作，已退出登录。刚才的操作未记录。",
            "This user works here no longer and is signed out. The last act was not recorded.",
        ),
    ),
    errors.PutOut: (
        Said(
            "Người dùng này đã thoát. Việc vừa làm chưa được ghi; đăng nhập lại để làm tiếp.",
            "此用户已退出登录。刚才的操作未记录；请重新登录。",
            "This user is signed out. The last act was not recorded; sign in again.",
        ),
    ),
}


APPROVALS: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.ApprovalNeeded: (
        Said(
            "Muốn {act} phải có {by} duyệt. Chưa ghi gì; mời người đó nhập PIN ngay tại màn hình này.",
            "{act}须由{by}批准。尚未记录；请其在本屏幕输入 PIN 码。",
            "To {act} takes the approval of {by}. Nothing was recorded; ask for that PIN on this screen.",
        ),
        Said(
            "Việc này phải có người thứ hai duyệt. Chưa ghi gì; mời tổ trưởng nhập PIN ngay tại màn hình này.",
            "此事须由第二人批准。尚未记录；请班长在本屏幕输入 PIN 码。",
            "This takes a second person's approval. Nothing was recorded; ask the supervisor for a PIN on this screen.",
        ),
    ),
    errors.ApproverIsActor: (
        Said(
            "Không ai được tự duyệt việc mình làm. Chưa ghi gì; nhờ một tổ trưởng khác duyệt.",
            "不能批准自己办理的事项。尚未记录；请另一位班长批准。",
            "Nobody approves what he does himself. Nothing was recorded; ask another supervisor.",
        ),
    ),
    errors.ApproverNotAllowed: (
        Said(
            "{user} có vai trò {role}, không được duyệt việc này; chỉ {allowed} duyệt được. Chưa ghi gì.",
            "{user} 的身份是{role}，不能批准此事；只有{allowed}可以批准。尚未记录。",
            "{user} is {role} and may not approve this; only {allowed} may. Nothing was recorded.",
        ),
        Said(
            "Người này không được duyệt việc này. Chưa ghi gì; nhờ tổ trưởng hoặc quản trị.",
            "此人不能批准此事。尚未记录；请找班长或管理员。",
            "This person may not approve this. Nothing was recorded; ask a supervisor or an administrator.",
        ),
    ),
    errors.ApprovalLimitReached: (
        Said(
            "Hôm nay đã hết mức chờ duyệt: tối đa {acts} việc và {limit_minor}, đang có {left_minor}. "
            "Chưa ghi gì; chờ tổ trưởng đến duyệt.",
            "今天待批准的事项已达上限：最多 {acts} 项、{limit_minor}，现有 {left_minor}。尚未记录；请等班长批准。",
            "Today's limit of what may wait for approval is reached: {acts} acts and {limit_minor}, {left_minor} already. "
            "Nothing was recorded; wait for the supervisor.",
        ),
        Said(
            "Hôm nay đã hết mức chờ duyệt. Chưa ghi gì; chờ tổ trưởng đến duyệt.",
            "今天待批准的事项已达上限。尚未记录；请等班长批准。",
            "Today's limit of what may wait for approval is reached. Nothing was recorded; wait for the supervisor.",
        ),
    ),
    errors.NothingToApprove: (
        Said(
            "Việc này không chờ duyệt, hoặc đã được duyệt rồi. Chưa ghi gì; xem lại danh sách chờ duyệt.",
            "此事不需要批准，或已有答复。尚未记录；请查看待批准清单。",
            "This does not wait for approval, or was answered already. Nothing was recorded; look at the list again.",
        ),
    ),
}
