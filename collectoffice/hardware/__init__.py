"""This package is the machines beside the PC: printers."""
