"""This package is what the office says, in Vietnamese, Chinese and English."""
