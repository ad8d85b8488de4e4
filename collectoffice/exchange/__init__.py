"""This file is the name of the post room: workbooks in (a careful reader) and workbooks out."""
