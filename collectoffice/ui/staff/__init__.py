"""This file is the door of the staff screen."""
