"""This file is the door of the sign-in screen."""
