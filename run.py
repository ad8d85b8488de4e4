#!/usr/bin/env python3
"""This file is the one command of the checkout: it does the set-up that is missing, then what was asked for.

It needs Python 3.11 and nothing else. What it makes stands in ``.venv`` and can be deleted at any time. The user's
own pip configuration (index, proxy, certificates) is honoured; a folder ``wheelhouse/`` replaces the network.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "collectoffice.stamp"
WHEELHOUSE = ROOT / "wheelhouse"
IS_WINDOWS = sys.platform == "win32"
BIN = VENV / ("Scripts" if IS_WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if IS_WINDOWS else "python")

# What Qt loads at run time: the file it asks for, and the Debian package that brings it. Newer releases add "t64".
NEEDED_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# Without these everything works but the window on an X display (the first five) and the list of printers.
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libcups.so.2": "libcups2",
}

Command = Sequence[str | Path]
QUICK_CHECKS: dict[str, Command] = {
    "format": [PYTHON, "-m", "ruff", "format", "--check", "--quiet"],
    "ruff": [PYTHON, "-m", "ruff", "check", "--quiet"],
    "mypy": [PYTHON, "-m", "mypy", "--no-error-summary"],
    "imports": [BIN / "lint-imports", "--no-logo"],
}


class SetUpFailed(Exception):
    """Set-up cannot go on; the text tells the person at the terminal what to do."""


# The commands


def demo(arguments: Sequence[str]) -> int:
    """Build a practice office and do the main job on it."""
    return run([PYTHON, "-m", "collectoffice", "demo", *arguments], cwd=ROOT)


def app(arguments: Sequence[str]) -> int:
    """Run the program itself: `app --office DIR COMMAND …`."""
    return run([BIN / "collectoffice", *arguments])


def test(arguments: Sequence[str]) -> int:
    """Run the tests, in random order and without a display; extra words go to pytest."""
    return run([PYTHON, "-m", "pytest", "-n", "auto", "--dist", "loadfile", *arguments], cwd=ROOT)


def torture(arguments: Sequence[str]) -> int:
    """Run every test: those that take minutes too, and made-up cases that no run before has seen."""
    return test(["-m", "", "--hypothesis-profile=chance", *arguments])


def bench(arguments: Sequence[str]) -> int:
    """Measure this program beside the floor it stands on, one figure or all."""
    return run([PYTHON, "-m", "bench", *arguments], cwd=ROOT)


def check(arguments: Sequence[str]) -> int:
    """Run every check, quickest first, and stop at the first that finds something."""
    started = time.monotonic()
    for name, command in QUICK_CHECKS.items():
        if not is_quiet(name, command):
            return 1
    say("tests …")
    if test(["-q", *arguments]):
        say("Stopped: the tests found something.")
        return 1
    say(f"All checks passed in {time.monotonic() - started:.0f} s.")
    return 0


def setup(_arguments: Sequence[str]) -> int:
    """Do the set-up alone."""
    say(f"Ready: {BIN / 'collectoffice'}")
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    command.__name__: command for command in (demo, test, check, bench, torture, app, setup)
}


def main() -> int:
    """Set up what is missing and run the command that was asked for; the exit code is the command's."""
    parser = argparse.ArgumentParser(prog="run.py", formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.epilog = "\n".join(f"  {name:<8} {command.__doc__}" for name, command in COMMANDS.items())
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, metavar="…", help="passed on to the command")
    chosen = parser.parse_args()
    try:
        set_up()
    except SetUpFailed as failed:
        print(failed, file=sys.stderr)
        return 1
    return COMMANDS[chosen.command](chosen.arguments)


# The set-up


def set_up() -> None:
    """Leave a `.venv` with the pinned libraries and the project in it; a finished one is left alone."""
    is_fresh = not is_finished()
    if sys.platform == "linux":
        need_system_packages(is_fresh=is_fresh)
    if is_fresh:
        build_environment()


def is_finished() -> bool:
    """Whether `.venv` was completed by this Python, in this place, from these pins."""
    return PYTHON.exists() and STAMP.is_file() and STAMP.read_text("utf-8") == place() + pins()


def place() -> str:
    """What a `.venv` cannot outlive: the Python it was made with (3.11, not 3.11.2) and the folder it stands in."""
    return f"{sys.implementation.cache_tag}\n{sys.base_prefix}\n{ROOT}\n"


def pins() -> str:
    """A fingerprint of the two files that say what is installed."""
    files = (ROOT / "pyproject.toml", ROOT / "constraints.txt")
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest() + "\n"


def build_environment() -> None:
    """Make `.venv`, or bring a finished one to new pins; a half-made one has no stamp and is made anew."""
    started = time.monotonic()
    if not (PYTHON.exists() and STAMP.is_file() and STAMP.read_text("utf-8").startswith(place())):
        remove_environment()
        if not can_make_venv():
            raise SetUpFailed("This Python cannot make a .venv (it has no ensurepip). Please install its venv package.")
        say("Making .venv …")
        must_run([sys.executable, "-m", "venv", VENV], "Python could not make .venv.")
    STAMP.unlink(missing_ok=True)
    say("Installing the libraries (about 300 MB the first time) …")
    source: list[str | Path] = ["--no-index", "--find-links", WHEELHOUSE] if WHEELHOUSE.is_dir() else []
    must_run(
        [PYTHON, "-m", "pip", "install", "-qq", *source, "-c", "constraints.txt", "--editable", ".[dev]"],
        "pip could not install the libraries; its own words stand above.",
    )
    STAMP.write_text(place() + pins(), "utf-8")
    say(f"Set-up done in {time.monotonic() - started:.0f} s.")


def remove_environment() -> None:
    """Delete a `.venv` that is half-made, of another Python, or of another folder."""
    if not VENV.exists():
        return
    if Path(sys.prefix).resolve() == VENV:
        msg = "The .venv has to be made anew: run this with the system's Python, not with the one inside it."
        raise SetUpFailed(msg)
    say("Removing a .venv that is half-made or of another Python …")
    shutil.rmtree(VENV)


# What the machine must bring


def need_system_packages(*, is_fresh: bool) -> None:
    """Install or name what is missing; what only a window on a display needs is looked for once, at set-up."""
    missing = missing_packages(NEEDED_LIBRARIES)
    wanted = missing_packages(WINDOW_LIBRARIES) if is_fresh else []
    if is_fresh and not can_make_venv():
        missing.append("python3-venv")
    if missing:
        install_packages(missing + wanted)
    elif wanted and can_install():
        try:
            install_packages(wanted)
        except SetUpFailed as failed:
            say(f"{failed} Everything but a window will work.")
    elif wanted:
        say(f"For a window on this machine later: sudo apt-get install {' '.join(wanted)}")
    if still := missing_packages(NEEDED_LIBRARIES):
        raise SetUpFailed(f"Qt cannot start without: {' '.join(still)}")


def can_make_venv() -> bool:
    """Whether this Python is whole: Debian and Ubuntu ship it without the part that makes a `.venv`."""
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """The Debian packages of those libraries that this machine cannot load."""
    return [package for library, package in libraries.items() if not loads(library)]


def loads(library: str) -> bool:
    """Whether the system finds a shared library, the way Qt will look for it."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def can_install() -> bool:
    """Whether this is root on Debian, Ubuntu or a relative."""
    return sys.platform != "win32" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_packages(packages: Sequence[str]) -> None:
    """Install with apt-get where that is allowed; otherwise say the one line that does it."""
    if not can_install():
        raise SetUpFailed(f"Please run this once, then try again:\n  sudo apt-get install {' '.join(packages)}")
    say(f"Installing {' '.join(packages)} …")
    quietly = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A list of somebody else's that cannot be reached must not stop us: the install itself tells.
    subprocess.run(["apt-get", "update", "-qq"], env=quietly, check=False)
    names = [name_in_this_release(package) for package in packages]
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names]
    must_run(command, "apt-get could not install them; its own words stand above.", env=quietly, is_silent=True)


def name_in_this_release(package: str) -> str:
    """Debian 13 and Ubuntu 24.04 renamed libraries with 64-bit times: libglib2.0-0 became libglib2.0-0t64."""
    known = subprocess.run(["apt-cache", "show", package], capture_output=True, check=False).returncode == 0
    return package if known else f"{package}t64"


# Running programs


def say(sentence: str) -> None:
    """Tell the person at the terminal, at once and apart from a command's own output."""
    print(sentence, file=sys.stderr, flush=True)


def run(command: Command, cwd: Path | None = None) -> int:
    """Run a program in the foreground and hand back its exit code."""
    try:
        code = subprocess.run(command, cwd=cwd, check=False).returncode
    except KeyboardInterrupt:
        return 130
    return code if code >= 0 else 128 - code


def is_quiet(name: str, command: Command) -> bool:
    """Run one check; its output is shown only when it finds something."""
    started = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        sys.stdout.buffer.write(done.stdout + done.stderr)
        sys.stdout.flush()
        say(f"Stopped: {name} found something.")
        return False
    say(f"{name} ok ({time.monotonic() - started:.1f} s)")
    return True


def must_run(command: Command, complaint: str, *, env: dict[str, str] | None = None, is_silent: bool = False) -> None:
    """Run a step of the set-up, which stops with `complaint` when the step fails."""
    out = subprocess.DEVNULL if is_silent else None
    if subprocess.run(command, cwd=ROOT, env=env, stdout=out, check=False).returncode:
        raise SetUpFailed(complaint)


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must hear a sentence, not a traceback
        sys.exit("collectoffice needs Python 3.11 or newer.")
    sys.exit(main())
