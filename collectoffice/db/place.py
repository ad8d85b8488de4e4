"""This file is where an office may lie: on a disk of this machine, never on a share or in a folder that something else copies.

A database that is written through a network loses its locks, and one that a cloud client copies while it is written is
copied torn (SQLite, "How To Corrupt An SQLite Database File", §2). What is asked of the system stands in ``system_probe``;
everything else is decided here from its answers.
"""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NETWORK_FILE_SYSTEMS = frozenset(
    {
        "9p",
        "afs",
        "afpfs",
        "ceph",
        "cifs",
        "davfs",
        "fuse.davfs2",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "glusterfs",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
        "webdav",
    }
)
SYNC_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Windows says under these names which folders OneDrive copies."""
SYNC_FOLDERS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "drive của tôi": "Google Drive",
    "我的云端硬盘": "Google Drive",
    "iclouddrive": "iCloud",
    "icloud drive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
    "坚果云": "坚果云",
    "nutstore": "坚果云",
    "baidusyncdisk": "百度网盘",
    "百度网盘同步空间": "百度网盘",
    "wpsdrive": "WPS云盘",
    "wps云盘": "WPS云盘",
    "weiyunsync": "微云",
    "微云同步助手": "微云",
    "megasync": "MEGA",
}
"""Folders that clients make under these names, which they may lengthen: ``OneDrive - Điện lực``."""
SYNC_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
}
"""Files that clients leave at the top of what they copy."""

DRIVE_REMOVABLE, DRIVE_REMOTE = 2, 4
MOUNT_POINT = 4
"""The place of the point among the fields of a line, from 0."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a folder's place is to an office: ``sync`` names the client that copies it, "" where none does."""

    is_remote: bool = False
    is_removable: bool = False
    sync: str = ""

    @property
    def is_fit(self) -> bool:
        """Whether a live office may lie here; a stick is warned about and not refused."""
        return not self.is_remote and not self.sync


@dataclass(frozen=True, slots=True)
class SystemProbe:
    """What the system is asked about a folder."""

    is_remote: Callable[[Path], bool]
    is_removable: Callable[[Path], bool]
    variables: Mapping[str, str]


def place_of(folder: Path, probe: SystemProbe) -> Place:
    """The place of a folder that is there or is still to be made; links are followed."""
    there = nearest_present(folder)
    return Place(
        is_remote=_is_unc(folder) or probe.is_remote(there),
        is_removable=probe.is_removable(there),
        sync=_sync_client(folder.resolve(), probe.variables),
    )


def nearest_present(folder: Path) -> Path:
    """The folder itself, or the nearest one above it that is there."""
    whole = folder.resolve()
    return next((place for place in (whole, *whole.parents) if place.exists()), whole)


def system_probe() -> SystemProbe:
    """The questions as this platform answers them. Windows: docs/windows.md."""
    if sys.platform == "win32":
        return SystemProbe(
            lambda folder: _drive_kind(folder) == DRIVE_REMOTE,
            lambda folder: _drive_kind(folder) == DRIVE_REMOVABLE,
            os.environ,
        )
    return SystemProbe(_is_network_mount, _is_removable_disk, os.environ)


# ---------------------------------------------------------------------------------------------- what copies a folder


def _sync_client(folder: Path, variables: Mapping[str, str]) -> str:
    """The client that copies this folder: its root is named, has the client's name, or carries its mark."""
    roots = [Path(variables[name]).resolve() for name in SYNC_VARIABLES if variables.get(name)]
    if any(folder.is_relative_to(root) for root in roots):
        return "OneDrive"
    for place in (folder, *folder.parents):
        named = next((client for name, client in SYNC_FOLDERS.items() if _is_named(place.name, name)), "")
        marked = next((client for mark, client in SYNC_MARKS.items() if (place / mark).exists()), "")
        if named or marked:
            return named or marked
    return ""


def _is_named(folder_name: str, client_name: str) -> bool:
    """``OneDrive`` and ``OneDrive - Điện lực`` are OneDrive's; ``dropbox-notes`` is anybody's."""
    name = folder_name.casefold()
    return name == client_name or name.startswith((f"{client_name} - ", f"{client_name} ("))


def _is_unc(folder: Path) -> bool:
    return str(folder).startswith(("\\\\", "//"))


# ---------------------------------------------------------------------------------------------- what the system says


def _drive_kind(folder: Path) -> int:
    """``GetDriveType`` of the folder's drive (Windows)."""
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    return int(kernel.GetDriveTypeW(f"{folder.drive}\\"))


def _is_network_mount(folder: Path) -> bool:
    mount = mount_of(folder, _mounts())
    return mount is not None and mount.kind in NETWORK_FILE_SYSTEMS


def _is_removable_disk(folder: Path) -> bool:
    """Whether the kernel calls the disk removable, as it does a stick."""
    try:
        number = folder.stat().st_dev
        device = Path(f"/sys/dev/block/{os.major(number)}:{os.minor(number)}").resolve()
        marks = [place / "removable" for place in (device, device.parent)]
        return any(mark.read_text("ascii").strip() == "1" for mark in marks if mark.is_file())
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class Mount:
    """One mounted file system: where, and of which kind."""

    point: Path
    kind: str


def mount_of(folder: Path, mounts: list[Mount]) -> Mount | None:
    """The mount that a folder is on: the deepest one above it, the last mounted of equals."""
    above = [mount for mount in mounts if folder.is_relative_to(mount.point)]
    return max(reversed(above), key=lambda mount: len(mount.point.parts), default=None)


def read_mounts(mountinfo: str) -> list[Mount]:
    """The mounts of ``/proc/self/mountinfo``: the fifth field is the point, the one after the dash the kind."""
    mounts = []
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        fields, kind = before.split(" "), after.split(" ")[0]
        if len(fields) > MOUNT_POINT and kind:
            mounts.append(Mount(Path(_unescaped(fields[MOUNT_POINT])), kind))
    return mounts


def _unescaped(field: str) -> str:
    """The kernel writes space, tab, newline and backslash as an octal number."""
    for letter in " \t\n\\":
        field = field.replace(f"\\{ord(letter):03o}", letter)
    return field


def _mounts() -> list[Mount]:
    try:
        return read_mounts(Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape"))
    except OSError:
        return []
