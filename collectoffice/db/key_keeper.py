"""This file is how a key lies on this machine: for this user alone, and on Windows sealed by the system for this account.

Nothing but the two functions of ``_windows`` knows the system's interface (DPAPI); they have not been tried on Windows yet.
"""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Blob(ctypes.Structure):
        _fields_ = (("size", wintypes.DWORD), ("data", ctypes.POINTER(ctypes.c_char)))

    NO_QUESTIONS = 1
    """CRYPTPROTECT_UI_FORBIDDEN: an office opens at power-on, and nobody is asked."""

    def _windows(name: str, given: bytes) -> bytes | None:
        """Calls ``CryptProtectData`` or ``CryptUnprotectData``; None where the system refuses (another account's)."""
        holder = ctypes.create_string_buffer(given, len(given))
        source, target = _Blob(len(given), ctypes.cast(holder, ctypes.POINTER(ctypes.c_char))), _Blob()
        call = getattr(ctypes.windll.crypt32, name)
        if not call(ctypes.byref(source), None, None, None, None, NO_QUESTIONS, ctypes.byref(target)):
            return None
        try:
            return ctypes.string_at(target.data, target.size)
        finally:
            ctypes.windll.kernel32.LocalFree(target.data)


_log = logging.getLogger(__name__)

OTHERS = 0o077
"""What this user's group and everybody else may do with a file."""


def sealed(secret: bytes) -> bytes:
    """A key as it is written into the machine's own store."""
    if sys.platform == "win32":
        kept = _windows("CryptProtectData", secret)
        if kept is None:
            raise OSError(0, "the system did not take the key")
        return kept
    return secret


def unsealed(kept: bytes) -> bytes | None:
    """A key as it was; None where it was sealed for another account."""
    if sys.platform == "win32":
        return _windows("CryptUnprotectData", kept)
    return kept


def kept_private(file: Path) -> bytes:
    """What lies in a key's file. One that others may read or write (copied back, a careless hand) is closed to them again.

    Raises ``OSError`` where it cannot be read. On Windows the seal is what keeps others out.
    """
    mode = file.stat().st_mode
    if mode & OTHERS and sys.platform != "win32":
        _log.warning("a key of the office could be read by others on this machine; it is private again")
        try:
            file.chmod(mode & ~OTHERS)
        except OSError:
            _log.warning("the key could not be made private", exc_info=True)
    return file.read_bytes()
