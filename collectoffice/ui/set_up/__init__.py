"""This file is the door of the set-up guide."""
