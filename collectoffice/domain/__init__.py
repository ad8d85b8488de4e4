"""This package is what the office knows: plain values and rules, without files, clock, SQL or Qt."""
