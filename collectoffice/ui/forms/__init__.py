"""This package is the screen of the pre-printed forms: the number in the printer, and the stock that adds up."""
