"""This file is the door of the till screen."""
