"""This file is the start of the program, and nothing else: a spawned child imports it again."""

from collectoffice.app import main

if __name__ == "__main__":
    main()
