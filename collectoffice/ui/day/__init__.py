"""This file is the door of the day's screen."""
