"""This package is the desks without a window: one command an act, with JSON for other programs."""
