"""This file is the commands that keep the office's file secret, and bring its keys to another machine."""

from __future__ import annotations

import click

from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.domain.errors import PassphraseMissing
from collectoffice.services.commands.encrypt_office import (
    Passphrase,
    change_key,
    change_passphrase,
    decrypt_office,
    encrypt_office,
)

PASSPHRASE_VARIABLE = "COLLECTOFFICE_PASSPHRASE"  # noqa: S105 - the name of a variable, not what is in it
AGAIN_VARIABLE = "COLLECTOFFICE_PASSPHRASE_AGAIN"


@click.command()
@click.option("--off", is_flag=True, help="Make the office's file a plain one again.")
@click.option("--new-passphrase", is_flag=True, help="Choose another recovery passphrase.")
@click.option(
    "--new-key", is_flag=True, help="Encrypt the file anew with another key; say its passphrase, or a new one."
)
@click.option("--recover", is_flag=True, help="Bring the keys to this machine with the recovery passphrase.")
@ends_with_json
def encrypt(session: Session, off: bool, new_passphrase: bool, new_key: bool, recover: bool) -> None:
    """Encrypt the office's file; its recovery passphrase opens it on another machine.

    The passphrase is asked twice, or comes from COLLECTOFFICE_PASSPHRASE and COLLECTOFFICE_PASSPHRASE_AGAIN.
    """
    if off + new_passphrase + new_key + recover > 1:
        raise click.UsageError("--off, --new-passphrase, --new-key and --recover are four different things.")
    if recover:
        uid = session.doors.recover(session.office_folder(), _asked(session, PASSPHRASE_VARIABLE, "Passphrase"))
        session.answer({"uid": uid, "key": "kept on this machine"})
        return
    passphrase = None if off else chosen_passphrase(session)
    with session.writing("encrypt") as office:
        acting = session.acting(office)
        if passphrase is None:
            done = decrypt_office(office, acting)
        elif new_passphrase:
            change_passphrase(office, acting, passphrase)
            session.answer({"recovery_file": str(office.folder / "office.recovery")})
            return
        else:
            done = (change_key if new_key else encrypt_office)(office, acting, passphrase)
    session.answer(
        {
            "encrypted": done.is_encrypted,
            "ms": done.ms,
            "bytes_before": done.bytes_before,
            "bytes_after": done.bytes_after,
            "read_ms_before": done.read_ms_before,
            "read_ms_after": done.read_ms_after,
            "left_as_before": [str(path) for path in done.left],
        }
    )


def chosen_passphrase(session: Session) -> Passphrase:
    """A new recovery passphrase, typed twice; a program that gives it once says what it means."""
    chosen = _asked(session, PASSPHRASE_VARIABLE, "Recovery passphrase")
    if PASSPHRASE_VARIABLE in session.environment:
        return Passphrase(chosen, session.environment.get(AGAIN_VARIABLE, chosen))
    return Passphrase(chosen, _asked(session, AGAIN_VARIABLE, "The same again"))


def _asked(session: Session, variable: str, prompt: str) -> str:
    given = session.hidden(variable, prompt)
    if not given:
        raise PassphraseMissing(variable=variable)
    return given


COMMANDS = (encrypt,)
