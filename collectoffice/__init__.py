"""This package is collectoffice: the counter of an office that collects electricity bills."""

__version__ = "0.1.0"
