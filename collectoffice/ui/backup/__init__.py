"""This package is the screen of the backup: how safe the books are, a backup now, and the paper receipts after a restore."""
