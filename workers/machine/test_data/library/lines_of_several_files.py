"""fileinput, contextlib.chdir and linecache: lines of files one after another, and files changed in place."""

import contextlib
import fileinput
import linecache
import os
import tempfile

with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
    for name, count in (("one", 2), ("two", 3)):
        with open(name, "w") as file:
            file.writelines([f"{name} {number}\n" for number in range(count)])
    with fileinput.input(["one", "two"]) as lines:
        for line in lines:
            print(fileinput.filename(), lines.lineno(), lines.filelineno(), lines.isfirstline(), line, end="")
    for line in fileinput.input("one", inplace=True):
        print(line.upper(), end="")
    print(open("one").read(), sorted(os.listdir()), repr(linecache.getline("two", 2)), repr(linecache.getline("two", 9)))
try:
    fileinput.lineno()
except RuntimeError as error:
    print(error)
