"""This file is the policies that ship with the program, read for tests of the rules."""

from __future__ import annotations

import json
from pathlib import Path

from collectoffice.domain.policy import Policy, policies_from

FOLDER = Path(__file__).parents[2] / "resources" / "policies"
DOCUMENTS: dict[str, dict[str, object]] = {
    path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))
}
POLICIES: dict[str, Policy] = {policy.policy_id: policy for policy in policies_from(DOCUMENTS.values())}
VIETNAM = (POLICIES["VN-2012"], POLICIES["VN-2025"])
CHINA = (POLICIES["CN-1996"], POLICIES["CN-2024"])
