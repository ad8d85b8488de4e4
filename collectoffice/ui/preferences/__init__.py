"""This file is the door of the settings screen."""
