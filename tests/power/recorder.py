"""This file is the recorder: it runs a program and writes down what the program tells the disk below one folder.

It is a process of its own, because whoever watches a program must wait for all its threads. The program says ``ready``
when it has started, waits for a line, and acknowledges by lines on its standard output.

What it cannot follow it refuses: a file below the folder that is written in a way unknown here (a mapping other than the
shared index of SQLite's log, a copy inside the kernel) ends the recording with the call's name.
"""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.power import system_calls
from tests.power.record import (
    FOLDER,
    Create,
    Record,
    Rename,
    Resize,
    Step,
    Sync,
    SyncFolder,
    Told,
    Unlink,
    Write,
    load,
)
from tests.power.system_calls import Call

ROOT = Path(__file__).parents[2]
NOT_KEPT = "-shm"
"""The index of SQLite's log is mapped memory; after a power cut it is made anew."""
_HERE = -100
_STDOUT = 1


class NotRecordable(Exception):
    """The program wrote in a way that the recorder does not follow."""


def record(command: Sequence[str | Path], folder: Path, kept_as: Path) -> Record:
    """Runs a Python module with its arguments below the recorder; the folder's content at the start is part of it."""
    words = [sys.executable, "-m", "tests.power.recorder", str(folder), str(kept_as), *map(str, command)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotRecordable(done.stdout + done.stderr)
    return load(kept_as)


class Recorder:
    """The record in the making."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self.record = Record()
        self._numbers: dict[int, int] = {}
        self._next = 0
        self._asked: dict[int, tuple[int, bool]] = {}
        """By thread: how many steps there were when its call began, and whether the name it opens was there."""
        for path in sorted(self._folder.rglob("*")):
            self._take_up(path)

    def hear(self, call: Call) -> None:
        """Takes a call, before it is done and again after."""
        heard = _HEARD.get(call.name)
        if heard is None:
            self._refuse_on_ours(call)
        elif call.result is None:
            is_there = False
            if call.name in _OPENINGS:
                path, _flags = self._opened(call)
                is_there = path is not None and path.exists()
            self._asked[call.thread] = (len(self.record.steps), is_there)
            if call.name in {"write", "writev"} and call.arguments[0] == _STDOUT:
                heard(self, call)
        elif call.is_answered_well and not (call.name in {"write", "writev"} and call.arguments[0] == _STDOUT):
            heard(self, call)

    # Names

    def _take_up(self, path: Path) -> None:
        name = path.relative_to(self._folder).as_posix()
        if path.is_dir():
            self.record.names[name] = FOLDER
        elif not name.endswith(NOT_KEPT):
            self.record.names[name] = number = self._number_of(path)
            self.record.files[number] = path.read_bytes()

    def _number_of(self, path: Path) -> int:
        self._next += 1
        self._numbers[path.stat().st_ino] = self._next
        return self._next

    def _name(self, path: Path) -> str | None:
        """The name below the folder; None for what is elsewhere or not kept."""
        if not path.is_relative_to(self._folder) or path.name.endswith(NOT_KEPT):
            return None
        return path.relative_to(self._folder).as_posix()

    def _path(self, call: Call, folder: int, address: int) -> Path:
        folder = struct.unpack("i", struct.pack("I", folder & 0xFFFFFFFF))[0]
        at = Path(f"/proc/{call.thread}/cwd").readlink() if folder == _HERE else call.open_file(folder)
        return Path(os.path.normpath(os.path.join(at, call.text(address))))  # noqa: PTH118 - may be absolute

    def _opened(self, call: Call) -> tuple[Path | None, int]:
        match call.name:
            case "open":
                return self._path(call, _HERE, call.arguments[0]), call.arguments[1]
            case "creat":
                return self._path(call, _HERE, call.arguments[0]), os.O_CREAT | os.O_WRONLY | os.O_TRUNC
            case _:
                return self._path(call, call.arguments[0], call.arguments[1]), call.arguments[2]

    def _file(self, call: Call, handle: int) -> int | None:
        """The number of an open file of ours; None for any other, and for one whose name is gone."""
        path = Path(call.open_file(handle))
        if self._name(path) is None or path.name.endswith(" (deleted)"):
            return None
        return self._numbers.get(os.stat(f"/proc/{call.thread}/fd/{handle}").st_ino)  # noqa: PTH116 - not a path

    def _step(self, step: Step) -> None:
        self.record.steps.append(step)

    # What is heard

    def _on_open(self, call: Call) -> None:
        path, flags = self._opened(call)
        name = None if path is None else self._name(path)
        if path is None or name is None or not path.is_file():
            return
        _steps, was_there = self._asked[call.thread]
        if not was_there and flags & os.O_CREAT:
            self._step(Create(name, self._number_of(path)))
        elif flags & os.O_TRUNC:
            self._step(Resize(self._numbers[path.stat().st_ino], 0))

    def _on_write(self, call: Call) -> None:
        handle, address = call.arguments[:2]
        if handle == _STDOUT:
            self._step(Told(call.memory(address, call.arguments[2]).decode().strip()))
            return
        file = self._file(call, handle)
        if file is not None:
            assert call.result is not None
            self._step(Write(file, self._position(call) - call.result, call.memory(address, call.result)))

    def _on_pwrite(self, call: Call) -> None:
        file = self._file(call, call.arguments[0])
        if file is not None:
            assert call.result is not None
            self._step(Write(file, call.arguments[3], call.memory(call.arguments[1], call.result)))

    def _on_writev(self, call: Call) -> None:
        file = self._file(call, call.arguments[0])
        if file is not None:
            assert call.result is not None
            self._step(Write(file, self._position(call) - call.result, self._gathered(call)))

    def _on_pwritev(self, call: Call) -> None:
        file = self._file(call, call.arguments[0])
        if file is not None:
            self._step(Write(file, call.arguments[3], self._gathered(call)))

    def _gathered(self, call: Call) -> bytes:
        parts = struct.iter_unpack("QQ", call.memory(call.arguments[1], 16 * call.arguments[2]))
        return b"".join(call.memory(address, length) for address, length in parts)[: call.result]

    def _position(self, call: Call) -> int:
        said = Path(f"/proc/{call.thread}/fdinfo/{call.arguments[0]}").read_text("ascii")
        return int(said.split("pos:")[1].split()[0])

    def _on_ftruncate(self, call: Call) -> None:
        file = self._file(call, call.arguments[0])
        if file is not None:
            self._step(Resize(file, call.arguments[1]))

    def _on_fallocate(self, call: Call) -> None:
        handle, mode, offset, length = call.arguments[:4]
        file = self._file(call, handle)
        if file is None:
            return
        if mode:
            raise NotRecordable(f"fallocate with mode {mode}")
        size = os.stat(f"/proc/{call.thread}/fd/{handle}").st_size  # noqa: PTH116 - not a path
        if size == offset + length:
            self._step(Resize(file, size))

    def _on_fsync(self, call: Call) -> None:
        path = Path(call.open_file(call.arguments[0]))
        name = self._name(path)
        upto = self._asked[call.thread][0]
        if name is not None and path.is_dir():
            self._step(SyncFolder("" if name == "." else name, upto))
        elif (file := self._file(call, call.arguments[0])) is not None:
            self._step(Sync(file, upto))

    def _on_unlink(self, call: Call) -> None:
        self._gone(self._path(call, _HERE, call.arguments[0]))

    def _on_unlinkat(self, call: Call) -> None:
        self._gone(self._path(call, call.arguments[0], call.arguments[1]))

    def _gone(self, path: Path) -> None:
        name = self._name(path)
        if name is not None:
            self._step(Unlink(name))

    def _on_rename(self, call: Call) -> None:
        self._renamed(self._path(call, _HERE, call.arguments[0]), self._path(call, _HERE, call.arguments[1]))

    def _on_renameat(self, call: Call) -> None:
        if call.name == "renameat2" and call.arguments[4]:
            raise NotRecordable("renameat2 with flags")
        old_at, old, new_at, new = call.arguments[:4]
        self._renamed(self._path(call, old_at, old), self._path(call, new_at, new))

    def _renamed(self, old: Path, new: Path) -> None:
        before, after = self._name(old), self._name(new)
        if (before is None) != (after is None):
            raise NotRecordable(f"a file that moved into or out of the folder: {old} to {new}")
        if before is not None and after is not None:
            self._step(Rename(before, after))

    def _on_mkdir(self, call: Call) -> None:
        self._made_folder(self._path(call, _HERE, call.arguments[0]))

    def _on_mkdirat(self, call: Call) -> None:
        self._made_folder(self._path(call, call.arguments[0], call.arguments[1]))

    def _made_folder(self, path: Path) -> None:
        name = self._name(path)
        if name is not None:
            self._step(Create(name, FOLDER))

    def _refuse_on_ours(self, call: Call) -> None:
        """What is not followed may be done elsewhere."""
        match call.name:
            case "mmap":
                _address, _length, protection, flags, handle = call.arguments[:5]
                handles = [handle] if flags & mmap.MAP_SHARED and protection & mmap.PROT_WRITE else []
            case "sendfile" | "sync_file_range":
                handles = [call.arguments[0]]
            case "splice" | "copy_file_range":
                handles = [call.arguments[2]]
            case _:
                raise NotRecordable(f"the program called {call.name}")
        for handle in handles:
            if handle < 1 << 31 and self._name(Path(call.open_file(handle))) is not None:
                raise NotRecordable(f"the program called {call.name} on {call.open_file(handle)}")


_OPENINGS = {"open", "creat", "openat"}
_HEARD: dict[str, Callable[[Recorder, Call], None]] = {
    "open": Recorder._on_open,
    "creat": Recorder._on_open,
    "openat": Recorder._on_open,
    "write": Recorder._on_write,
    "pwrite64": Recorder._on_pwrite,
    "writev": Recorder._on_writev,
    "pwritev": Recorder._on_pwritev,
    "pwritev2": Recorder._on_pwritev,
    "ftruncate": Recorder._on_ftruncate,
    "fallocate": Recorder._on_fallocate,
    "fsync": Recorder._on_fsync,
    "fdatasync": Recorder._on_fsync,
    "unlink": Recorder._on_unlink,
    "rmdir": Recorder._on_unlink,
    "unlinkat": Recorder._on_unlinkat,
    "rename": Recorder._on_rename,
    "renameat": Recorder._on_renameat,
    "renameat2": Recorder._on_renameat,
    "mkdir": Recorder._on_mkdir,
    "mkdirat": Recorder._on_mkdirat,
}


def main(folder: Path, kept_as: Path, command: Sequence[str]) -> int:
    """Starts the program, waits until it is ready, and writes down what it does until it ends."""
    with subprocess.Popen(
        [sys.executable, "-m", *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        if program.stdout.readline() != "ready\n":
            return 1
        recorder = Recorder(folder)
        reading = threading.Thread(target=program.stdout.read, daemon=True)
        reading.start()
        try:
            system_calls.stop(program.pid)
            program.stdin.write("go\n")
            program.stdin.flush()
            for call in system_calls.calls_of(program.pid):
                recorder.hear(call)
        except BaseException:
            program.kill()  # it stands still, and would never end
            raise
    recorder.record.save(kept_as)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]))
