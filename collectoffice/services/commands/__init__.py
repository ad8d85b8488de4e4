"""This package is every act that changes the books, each in one entry."""
