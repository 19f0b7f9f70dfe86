"""Arguments that are files, by their names or as `-`."""

import argparse
import os
import pathlib
import tempfile

parser = argparse.ArgumentParser(prog="count")
parser.add_argument("source", type=argparse.FileType("r"))
parser.add_argument("-o", "--out", type=argparse.FileType("w", encoding="utf-8"), default="-", help="where to write")
print(argparse.FileType("rb", 0), argparse.FileType("w", encoding="utf-8"))
parser.print_help()
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "words.txt"
    path.write_text("one two\nthree\n")
    found = parser.parse_args([str(path)])
    with found.source as source:
        print(len(source.read().split()), "words", file=found.out)
        print(source.name == str(path), type(source.name))
    with path.open() as again:
        print(again.name == str(path), os.path.basename(again.name))
parser.parse_args(["no/such/file.txt"])
