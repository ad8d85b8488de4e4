"""This file is a disk that loses its power: from a record, at any moment, what may be left on it.

What was synced stands: a file's bytes by a sync of the file, a name by a sync of its folder, each with everything that was
asked before the sync began. All else is in doubt, and is decided anew for every image:

* a write is kept, dropped, or torn: each sector of 512 bytes is the old one or the new one by itself. Later writes may be
  there and earlier ones not, which is what reordering leaves. A dropped write behind the end may leave zeros.
* a name that was made, changed or taken away may be so or not; a file whose name is not there is gone, synced or not.
* some images lose everything in doubt, some nothing, some the end of it.

It is harsher than journaling file systems are (they keep names in order, and a new file's name with its first sync), and it
believes one thing: that a sync which was answered has happened. A disk that lies about flushing is not in it; no program can
defend itself against one, only a second disk and the day's papers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from random import Random

from tests.power.record import FOLDER, Create, Record, Rename, Resize, Step, Sync, SyncFolder, Told, Unlink, Write

SECTOR = 512
Image = dict[str, bytes | None]
"""What is left: a name's content, None for a folder."""
Fate = Callable[[int], str]
"""What becomes of the step in doubt at a place among so many: ``kept``, ``dropped`` or ``torn``."""
Named = Create | Unlink | Rename
Change = Write | Resize

DROPPED, TORN = 0.4, 0.2
ZEROS_LEFT = 0.3


@dataclass(slots=True)
class File:
    """A file's bytes as they stand on the disk, and the changes in doubt, each with its place in the record."""

    content: bytearray
    in_doubt: list[tuple[int, Change]] = field(default_factory=list)


class Disk:
    """The disk after the steps that were played."""

    def __init__(self, record: Record) -> None:
        self._files = {number: File(bytearray(content)) for number, content in record.files.items()}
        self._names = dict(record.names)
        self._names_in_doubt: list[tuple[int, Named]] = []
        self._steps = record.steps
        self.played = 0

    def play(self, upto: int) -> list[str]:
        """Plays the record on to a step; returns the lines that the program said on the way."""
        said = []
        while self.played < upto:
            step = self._steps[self.played]
            if isinstance(step, Told):
                said.append(step.line)
            else:
                self._ask(step)
            self.played += 1
        return said

    def image(self, chance: Random) -> Image:
        """What is left when the power goes now."""
        fate = _fates(chance)
        names = dict(self._names)
        for place, (_asked, step) in enumerate(self._names_in_doubt):
            if fate(len(self._names_in_doubt) - place) == "kept":
                _name(names, step)
        return {
            name: None if number == FOLDER else self._content(self._files[number], fate, chance)
            for name, number in names.items()
            if _is_reached(name, names)
        }

    def whole(self) -> Image:
        """What is left when the power never went."""
        names = dict(self._names)
        for _asked, step in self._names_in_doubt:
            _name(names, step)
        return {
            name: None if number == FOLDER else self._content(self._files[number], lambda _left: "kept", Random(0))
            for name, number in names.items()
        }

    def _ask(self, step: Step) -> None:
        match step:
            case Write(file, _, _) | Resize(file, _):
                self._files[file].in_doubt.append((self.played, step))
            case Sync(file, upto):
                self._settle(self._files[file], upto)
            case SyncFolder(folder, upto):
                self._settle_names(folder, upto)
            case Create(_, file):
                self._files.setdefault(file, File(bytearray()))
                self._names_in_doubt.append((self.played, step))
            case Unlink(_) | Rename(_, _):
                self._names_in_doubt.append((self.played, step))

    def _settle(self, file: File, upto: int) -> None:
        for asked, change in file.in_doubt:
            if asked < upto:
                _change(file.content, change)
        file.in_doubt = [(asked, change) for asked, change in file.in_doubt if asked >= upto]

    def _settle_names(self, folder: str, upto: int) -> None:
        left = []
        for asked, step in self._names_in_doubt:
            if asked < upto and _folder_of(step) == folder:
                _name(self._names, step)
            else:
                left.append((asked, step))
        self._names_in_doubt = left

    def _content(self, file: File, fate: Fate, chance: Random) -> bytes:
        content = bytearray(file.content)
        for place, (_asked, change) in enumerate(file.in_doubt):
            match fate(len(file.in_doubt) - place), change:
                case "kept", _:
                    _change(content, change)
                case "torn", Write(_, offset, data):
                    _tear(content, offset, data, chance)
                case _, Write(_, offset, data) if chance.random() < ZEROS_LEFT and offset >= len(content):
                    content.extend(bytes(offset + len(data) - len(content)))
        return bytes(content)


def moments(record: Record, images: int, seed: int, among: range | None = None) -> Sequence[tuple[int, int]]:
    """At which steps the power goes, ``among`` those that are asked for, in order, each with the number of its image."""
    steps = range(len(record.steps) + 1) if among is None else among
    drawn = [(Random(f"moment {seed} {number}").choice(steps), number) for number in range(images)]
    return sorted(drawn)


def lay_down(image: Image, place: Path) -> None:
    """Puts an image into an empty folder."""
    for name in sorted(image):
        content = image[name]
        if content is None:
            (place / name).mkdir()
        else:
            (place / name).write_bytes(content)


def _fates(chance: Random) -> Fate:
    """How cruel this power cut is; a fate is asked by how many steps in doubt are left, the step itself included."""
    kind = chance.choices(["everything lost", "nothing lost", "the end lost", "any"], [1, 1, 2, 6])[0]
    if kind == "everything lost":
        return lambda _left: "dropped"
    if kind == "nothing lost":
        return lambda _left: "kept"
    if kind == "the end lost":
        lost = chance.randint(1, 12)
        return lambda left: "dropped" if left < lost else "torn" if left == lost else "kept"
    return lambda _left: chance.choices(["dropped", "torn", "kept"], [DROPPED, TORN, 1 - DROPPED - TORN])[0]


def _change(content: bytearray, change: Change) -> None:
    if isinstance(change, Resize):
        del content[change.size :]
        content.extend(bytes(change.size - len(content)))
        return
    end = change.offset + len(change.data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    content[change.offset : end] = change.data


def _tear(content: bytearray, offset: int, data: bytes, chance: Random) -> None:
    """Of the sectors of the disk that a write touches, some are written and some are not."""
    start = offset
    while start < offset + len(data):
        end = min((start // SECTOR + 1) * SECTOR, offset + len(data))
        if chance.random() < 0.5:
            _change(content, Write(0, start, data[start - offset : end - offset]))
        start = end


def _name(names: dict[str, int], step: Named) -> None:
    """Does what a step says to the names, as far as they are as it found them."""
    match step:
        case Create(path, file):
            names[path] = file
        case Unlink(path):
            names.pop(path, None)
        case Rename(path, to) if path in names:
            names[to] = names.pop(path)
            for below in [name for name in names if name.startswith(f"{path}/")]:
                names[to + below.removeprefix(path)] = names.pop(below)


def _folder_of(step: Named) -> str:
    """The folder in which a name stands; a changed one counts where it stands afterwards."""
    path = step.to if isinstance(step, Rename) else step.path
    folder = str(PurePosixPath(path).parent)
    return "" if folder == "." else folder


def _is_reached(name: str, names: dict[str, int]) -> bool:
    return all(names.get(str(above)) == FOLDER for above in PurePosixPath(name).parents if str(above) != ".")
