"""This file is what an office relies on of the place it lies in: no share, no folder that a cloud copies."""

from __future__ import annotations

from pathlib import Path

import pytest

from collectoffice.db.place import Mount, Place, SystemProbe, mount_of, place_of, read_mounts, system_probe

LOCAL = SystemProbe(lambda _folder: False, lambda _folder: False, {})

MOUNTINFO = """\
22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
36 22 0:31 / /mnt/cong\\040ty rw,relatime shared:9 - cifs //server/chia rw,vers=3.0
40 22 0:44 / /media/stick rw,nosuid - vfat /dev/sdb1 rw
41 22 0:45 / /media/stick rw,nosuid - nfs4 server:/x rw
"""


def test_a_folder_on_a_disk_of_this_machine_is_fit(tmp_path: Path) -> None:
    assert place_of(tmp_path / "not" / "made" / "yet", LOCAL) == Place()
    assert place_of(tmp_path, system_probe()).is_fit


def test_a_share_is_not_fit(tmp_path: Path) -> None:
    share = SystemProbe(lambda _folder: True, lambda _folder: False, {})
    assert not place_of(tmp_path, share).is_fit
    assert place_of(Path(r"\\server\chia\office"), LOCAL).is_remote


def test_a_stick_is_warned_about_and_not_refused(tmp_path: Path) -> None:
    stick = place_of(tmp_path, SystemProbe(lambda _folder: False, lambda _folder: True, {}))
    assert stick.is_removable
    assert stick.is_fit


@pytest.mark.parametrize(
    ("folder", "client"),
    [
        ("OneDrive/office", "OneDrive"),
        ("OneDrive - Điện lực Tân Châu/office", "OneDrive"),
        ("Dropbox (Riêng)/a/b", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("坚果云/office", "坚果云"),
        ("NEXTCLOUD/x", "Nextcloud"),
        ("Drive của tôi/đơn vị", "Google Drive"),
        ("我的云端硬盘/供电所", "Google Drive"),
        ("BaiduSyncdisk/office", "百度网盘"),
        ("WPSDrive/office", "WPS云盘"),
    ],
)
def test_a_folder_that_a_cloud_client_made_is_named(tmp_path: Path, folder: str, client: str) -> None:
    assert place_of(tmp_path / folder, LOCAL).sync == client


@pytest.mark.parametrize("folder", ["dropbox-notes/office", "not onedrive/office", "Nextcloudy/office"])
def test_a_name_that_only_resembles_a_clients_is_nobodys(tmp_path: Path, folder: str) -> None:
    assert place_of(tmp_path / folder, LOCAL).sync == ""


def test_a_clients_mark_above_the_folder_is_seen(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert place_of(tmp_path / "deep" / "office", LOCAL).sync == "Syncthing"


def test_a_link_into_a_synchronised_folder_is_followed(tmp_path: Path) -> None:
    inside = tmp_path / "Dropbox" / "office"
    inside.mkdir(parents=True)
    link = tmp_path / "office"
    link.symlink_to(inside, target_is_directory=True)
    assert place_of(link, LOCAL).sync == "Dropbox"


def test_windows_says_by_a_variable_which_folder_it_synchronises(tmp_path: Path) -> None:
    variables = {"OneDriveCommercial": str(tmp_path / "moved")}
    probe = SystemProbe(LOCAL.is_remote, LOCAL.is_removable, variables)
    assert place_of(tmp_path / "moved" / "office", probe).sync == "OneDrive"
    assert place_of(tmp_path / "office", probe).sync == ""


def test_the_kernels_list_of_mounts_is_read_with_its_escapes() -> None:
    mounts = read_mounts(MOUNTINFO)
    assert mount_of(Path("/mnt/cong ty/office"), mounts) == Mount(Path("/mnt/cong ty"), "cifs")
    assert mount_of(Path("/mnt/congty"), mounts) == Mount(Path("/"), "ext4")


def test_of_two_mounts_on_one_point_the_later_one_counts() -> None:
    assert mount_of(Path("/media/stick/office"), read_mounts(MOUNTINFO)) == Mount(Path("/media/stick"), "nfs4")
