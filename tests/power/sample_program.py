"""This file is a small program that writes in every way the recorder must follow, or in one that it must refuse."""

from __future__ import annotations

import mmap
import os
import subprocess
import sys
import threading
from pathlib import Path

SIZE = 5_000


def everything(folder: Path) -> None:
    """Writes, grows, cuts, renames, deletes and flushes, in two threads and a child."""
    say("begun")
    (folder / "below").mkdir()
    thread = threading.Thread(target=(folder / "thread").write_bytes, args=(b"by a thread",))
    thread.start()
    thread.join()
    subprocess.run(
        [sys.executable, "-c", f"open({str(folder / 'child')!r}, 'w').write('by a child')"], check=True, timeout=60
    )
    handle = os.open(folder / "file", os.O_RDWR | os.O_CREAT)
    os.pwrite(handle, b"x" * SIZE, SIZE)
    os.write(handle, b"at the front")
    os.writev(handle, [b"one", b"two"])
    os.pwritev(handle, [b"three", b"four"], 100)
    os.ftruncate(handle, SIZE + 10)
    os.posix_fallocate(handle, 0, 3 * SIZE)
    os.fsync(handle)
    os.close(handle)
    with (folder / "file").open("ab") as file:
        file.write(b"at the end")
    (folder / "file").rename(folder / "below" / "renamed")
    (folder / "old").write_bytes(b"old")
    (folder / "new").write_bytes(b"new")
    (folder / "new").replace(folder / "old")
    (folder / "old").write_bytes(b"newest")
    (folder / "gone").write_bytes(b"gone")
    (folder / "gone").unlink()
    (folder / "empty").mkdir()
    (folder / "empty").rmdir()
    handle = os.open(folder, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)
    say("ended")


def mapped(folder: Path) -> None:
    """Writes through memory."""
    path = folder / "mapped"
    path.write_bytes(bytes(SIZE))
    with path.open("r+b") as file, mmap.mmap(file.fileno(), SIZE) as memory:
        memory[:5] = b"quiet"


def copied(folder: Path) -> None:
    """Lets the kernel copy."""
    (folder / "from").write_bytes(b"copy")
    with (folder / "from").open("rb") as source, (folder / "to").open("wb") as target:
        os.copy_file_range(source.fileno(), target.fileno(), 4)


def say(line: str) -> None:
    """Says a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def falls_over(_folder: Path) -> None:
    """Ends badly after it has begun."""
    sys.exit("fell over")


WAYS = {"falls over": falls_over, "everything": everything, "mapped": mapped, "copied": copied}

if __name__ == "__main__":
    if sys.argv[2] not in WAYS:
        sys.exit("no such way")
    say("ready")
    sys.stdin.readline()
    WAYS[sys.argv[2]](Path(sys.argv[1]))
