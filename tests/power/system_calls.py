"""This file is ptrace by ctypes: a running program is stopped at each call of the system, its threads and children too.

Linux on x86-64 and aarch64 only, and nothing to install: the kernel (5.3 or newer) says what was called in a form that is
the same on both, only the numbers of the calls differ.
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import struct
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_NUMBERS: Final = {
    "x86_64": {
        "write": 1, "open": 2, "mmap": 9, "pwrite64": 18, "writev": 20, "sendfile": 40, "fsync": 74, "fdatasync": 75,
        "truncate": 76, "ftruncate": 77, "rename": 82, "mkdir": 83, "rmdir": 84, "creat": 85, "link": 86, "unlink": 87,
        "symlink": 88, "sync": 162, "openat": 257, "mkdirat": 258, "unlinkat": 263, "renameat": 264, "linkat": 265,
        "symlinkat": 266, "splice": 275, "sync_file_range": 277, "fallocate": 285, "pwritev": 296, "syncfs": 306,
        "renameat2": 316, "copy_file_range": 326, "pwritev2": 328, "io_uring_setup": 425, "openat2": 437,
    },
    "aarch64": {
        "mkdirat": 34, "unlinkat": 35, "symlinkat": 36, "linkat": 37, "renameat": 38, "truncate": 45, "ftruncate": 46,
        "fallocate": 47, "openat": 56, "write": 64, "writev": 66, "pwrite64": 68, "pwritev": 70, "sendfile": 71,
        "splice": 76, "sync": 81, "fsync": 82, "fdatasync": 83, "sync_file_range": 84, "mmap": 222, "syncfs": 267,
        "renameat2": 276, "copy_file_range": 285, "pwritev2": 287, "io_uring_setup": 425, "openat2": 437,
    },
}  # fmt: skip

_SEIZE, _INTERRUPT, _SYSCALL, _GET_SYSCALL_INFO = 0x4206, 0x4207, 24, 0x420E
_CONTINUE, _FILTERED = 7, 7
"""Going on without stops at every call; the event of a call that the program's own filter stops at."""
_OPTIONS = 0x1 | 0x2 | 0x4 | 0x8 | 0x80 | 0x100000
"""Mark stops at calls; follow fork, vfork and clone; stop where a filter says; end the program when its watcher ends."""
_ANY_THREAD = 0x40000000
_AT_A_CALL = signal.SIGTRAP | 0x80
_STOPPED = 128
_BEFORE, _AFTER, _BEFORE_BY_FILTER = 1, 2, 3
_LONGEST_NAME = 4096


class _Info(ctypes.Structure):
    _fields_ = (
        ("op", ctypes.c_uint8),
        ("pad", ctypes.c_uint8 * 3),
        ("arch", ctypes.c_uint32),
        ("instruction", ctypes.c_uint64),
        ("stack", ctypes.c_uint64),
        ("words", ctypes.c_uint64 * 8),
    )


@dataclass(slots=True)
class Call:
    """One call of the system: who asks, what, with which arguments; ``result`` is None before it was answered."""

    thread: int
    name: str
    arguments: tuple[int, ...]
    result: int | None = None

    @property
    def is_answered_well(self) -> bool:
        """Whether the system did what was asked."""
        return self.result is not None and self.result >= 0

    def memory(self, address: int, length: int) -> bytes:
        """Bytes out of the program's memory."""
        handle = os.open(f"/proc/{self.thread}/mem", os.O_RDONLY)
        try:
            return os.pread(handle, length, address)
        finally:
            os.close(handle)

    def text(self, address: int) -> str:
        """A name out of the program's memory."""
        read = b""
        while b"\0" not in read and len(read) < _LONGEST_NAME:
            # Up to the end of its page: the next one may not be there.
            read += self.memory(address + len(read), 256 - (address + len(read)) % 256)
        return os.fsdecode(read.split(b"\0")[0])

    def open_file(self, number: int) -> str:
        """Where a handle of the program leads."""
        return str(Path(f"/proc/{self.thread}/fd/{number}").readlink())


def why_not() -> str:
    """Why programs cannot be watched here; empty where they can."""
    if sys.platform != "linux":
        return "calls of the system are watched on Linux only"
    if platform.machine() not in _NUMBERS:
        return f"the numbers of the system's calls are not known for {platform.machine()}"
    child = os.fork()
    if child == 0:
        signal.pause()
    try:
        _ptrace(_SEIZE, child, 0)
    except OSError as error:
        return f"this machine does not let a program be watched: {error.strerror}"
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    return ""


def stop(program: int) -> None:
    """Stops a child of one thread, to be watched by this thread of ours."""
    _ptrace(_SEIZE, program, _OPTIONS)
    _ptrace(_INTERRUPT, program, 0)


def calls_of(program: int) -> Iterator[Call]:
    """Lets a stopped program go on and tells each known call: once before it is done, once when it is answered.

    The program stands still while a call is looked at; it ends with the last of its threads and children. Raises
    ``ChildProcessError`` where it does not end well.
    """
    watched = _Watched()
    alive = {program}
    while alive:
        thread, status = os.waitpid(-1, _ANY_THREAD)
        if not os.WIFSTOPPED(status):
            alive.discard(thread)
            if thread == program and status:
                raise ChildProcessError(f"the program ended with {os.waitstatus_to_exitcode(status)}")
            continue
        alive.add(thread)
        passed_on = 0
        if os.WSTOPSIG(status) == _AT_A_CALL or status >> 16 == _FILTERED:
            yield from watched.at_a_call(thread)
        elif status >> 16 == 0:
            passed_on = os.WSTOPSIG(status)
        watched.go_on(thread, passed_on)


def stop_at_known_calls_only() -> None:
    """Asked of the system by the program itself, before it starts threads: it is stopped five times less often.

    Where the system does not grant it, the program is stopped at every call, and the record is the same.
    """
    known = sorted(_NUMBERS[platform.machine()].values())
    steps = [(_LOAD, 0, 0, 0)]
    steps += [(_IS_EQUAL, len(known) - place, 0, number) for place, number in enumerate(known)]
    steps += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _TRACE)]
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    kept = ctypes.create_string_buffer(code, len(code))
    filter_ = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(steps), ctypes.addressof(kept)))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl.argtypes = (ctypes.c_int, ctypes.c_ulong, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0:
        libc.prctl(_SET_SECCOMP, _BY_FILTER, ctypes.addressof(filter_), 0, 0)


_LOAD, _IS_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _TRACE = 0x7FFF0000, 0x7FF00000
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _BY_FILTER = 38, 22, 2


class _Watched:
    """The calls under way, and whether the program has a filter that stops it at known calls only."""

    def __init__(self) -> None:
        self._names = {number: name for name, number in _NUMBERS[platform.machine()].items()}
        self._asked: dict[int, Call] = {}
        self._has_filter = False

    def at_a_call(self, thread: int) -> Iterator[Call]:
        """Tells the call at which a thread stands, when it is a known one."""
        info = _Info()
        try:
            _ptrace(_GET_SYSCALL_INFO, thread, ctypes.sizeof(info), ctypes.addressof(info))
        except ProcessLookupError:
            return
        self._has_filter |= info.op == _BEFORE_BY_FILTER
        if info.op == _AFTER:
            if call := self._asked.pop(thread, None):
                call.result = ctypes.c_int64(info.words[0]).value
                yield call
        elif thread not in self._asked and (name := self._names.get(info.words[0])):
            self._asked[thread] = Call(thread, name, tuple(info.words[1:7]))
            yield self._asked[thread]

    def go_on(self, thread: int, passed_on: int) -> None:
        """Lets a thread go on, to the end of its call or to the next one."""
        to_every_call = thread in self._asked or not self._has_filter
        with suppress(ProcessLookupError):
            _ptrace(_SYSCALL if to_every_call else _CONTINUE, thread, 0, passed_on)


def _ptrace(request: int, thread: int, address: int, data: int | None = None) -> None:
    """SEIZE takes its options where others take their data."""
    if request == _SEIZE:
        address, data = 0, address
    libc = ctypes.CDLL(None, use_errno=True)
    libc.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)
    libc.ptrace.restype = ctypes.c_long
    if libc.ptrace(request, thread, address, data or 0) < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
