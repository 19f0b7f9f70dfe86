# `os.path` is a module: it can be imported, and its functions take texts and what has a path.
import os
import os.path
import sys
from os.path import basename, dirname, join, splitext
from pathlib import PurePosixPath

print(os.path is sys.modules["os.path"], type(os.path) is type(os))
print(join("a", "b", "c.txt"), join("a/", "b"), join("a//", "b"), join("a", "/b"), join("", "b"), join("a", ""), join("a"))
print(join(PurePosixPath("a/b"), "c"))
for path in ("", "a", "a/b", "/a", "/", "//a", "a/", "a//b", "/a/b.c/"):
    print(repr(path), os.path.split(path), repr(dirname(path)), repr(basename(path)))
for path in ("a.txt", "a.tar.gz", ".profile", "a/.profile", "a.b/c", "..c", "a.", "x/..a.b", "a...b", ""):
    print(repr(path), splitext(path))
print(os.path.splitdrive("/a/b"), os.path.isabs("/a"), os.path.isabs("a"), os.path.normcase("A/b"))
print(os.path.normpath("/a/./b//../c"), os.path.normpath("../../a"), os.path.normpath(""))
print(os.path.commonprefix(["/usr/lib", "/usr/local"]), os.path.commonpath(["/usr/lib", "/usr/local"]))
print(os.path.relpath("/a/b/c", "/a/d"), os.path.sep, os.path.extsep, os.path.pardir, os.path.pathsep)
os.environ["PLACE"] = "here"
print(os.path.expandvars("$PLACE/${PLACE}/$NOWHERE/x"))
print(os.path.exists("/no/such/file"), os.path.isfile("/no/such"), os.path.isdir("/no/such"), os.path.islink("/no"))
try:
    os.path.join(1, "a")
except TypeError as error:
    print(error)
try:
    os.paths
except AttributeError as error:
    print(error)
