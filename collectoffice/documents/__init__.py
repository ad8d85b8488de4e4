"""This file is the print shop's door: papers are made by ``receipt_a5``, ``receipt_80mm`` and their neighbours."""
