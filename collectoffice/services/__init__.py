"""This package is the desks: commands that change the books and queries that read them."""
