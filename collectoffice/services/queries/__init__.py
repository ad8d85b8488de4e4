"""This package is every question the books answer; nothing here writes."""
