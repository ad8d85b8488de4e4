"""This file is the door of the window's own widgets."""
