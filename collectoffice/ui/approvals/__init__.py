"""This file is the door of the list of open approvals."""
