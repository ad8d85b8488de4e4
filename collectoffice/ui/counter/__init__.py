"""This file is the door of the counter's screen."""
