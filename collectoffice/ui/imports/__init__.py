"""This file is the door of the import screen."""
