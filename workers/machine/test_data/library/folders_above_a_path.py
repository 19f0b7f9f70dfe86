"""pathlib: the folders above a path, by number, in parts and shown; what wrong calls of methods of paths tell."""

import contextlib
import traceback
from pathlib import Path, PurePosixPath, PureWindowsPath

path = PurePosixPath("/usr/lib/python3/heapq.py")
print(path.parents, PureWindowsPath("c:/a/b").parents, Path("a/b").parents)
print(path.parents[0], path.parents[-1], len(path.parents), path.parents[1:3], list(path.parents))
print(PurePosixPath("/usr") in path.parents, path.is_relative_to("/usr"), Path("a/b").relative_to("a"))
for folder in path.parents:
    print(folder, end=" ")
print(Path("a").glob, Path("b").rename)
for wrong in (
    lambda: path.parents[9], lambda: Path("a").rename(), lambda: Path("a").write_text(),
    lambda: Path("a").mkdir(1, 2, 3, 4), lambda: Path("a").nothing(), lambda: contextlib.redirect_stdout(),
    lambda: traceback.print_exception(5), lambda: traceback.format_exception(ValueError),
):
    try:
        print(wrong())
    except (AttributeError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
