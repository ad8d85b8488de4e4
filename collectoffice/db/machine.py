"""This file is the machine as the system knows it: which one it is, and how long it has been on. Windows: docs/windows.md."""

from __future__ import annotations

import hashlib
import hmac
import os
import time
from importlib import import_module
from pathlib import Path
from typing import Any

registry: Any = import_module("winreg") if os.name == "nt" else None

LINUX_FILES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
BOOT_FILE = Path("/proc/sys/kernel/random/boot_id")
MARK_LETTERS = 32


def machine_mark(office_uid: str) -> str:
    """A mark of this machine that says nothing of it to anybody else and is another one in each office; "" for none."""
    name = _system_id()
    if not name:
        return ""
    return hmac.digest(name.encode("utf-8"), b"collectoffice\n" + office_uid.encode("utf-8"), hashlib.sha256).hex()[
        :MARK_LETTERS
    ]


def boot_mark() -> str:
    """Which time of being switched on this is; "" where the system does not say."""
    try:
        return BOOT_FILE.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def uptime_s() -> float:
    """Seconds since the machine was switched on, asleep or awake: no clock that anybody sets."""
    boot_time = getattr(
        time, "CLOCK_BOOTTIME", None
    )  # Linux; a Windows clock that runs while asleep is monotonic's own
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)


def _system_id() -> str:
    """The name that the system gave itself when it was installed."""
    if registry is not None:
        return _windows_id()
    for file in LINUX_FILES:
        try:
            name = file.read_text("ascii").strip()
        except (OSError, UnicodeDecodeError):
            continue
        if name:
            return name
    return ""


def _windows_id() -> str:
    """``MachineGuid``, made when Windows was installed."""
    try:
        with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(registry.QueryValueEx(key, "MachineGuid")[0])
    except OSError:
        return ""
