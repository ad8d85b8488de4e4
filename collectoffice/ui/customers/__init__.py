"""This file is the door of the customers screens."""
