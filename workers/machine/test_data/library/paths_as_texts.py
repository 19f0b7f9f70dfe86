"""os.path as functions over texts, and pathlib's pure paths."""
# Python 3.12: what is no path is told in other words.

import os
from pathlib import PurePath, PurePosixPath

p = os.path
print(p.join("a", "b", "c.txt"), p.join("a/", "b"), p.join("a", "/b", "c"), repr(p.join("a", "")), p.basename("/x/y.tar.gz"), p.dirname("/x/y/z"), p.split("/x/y"), p.splitext("y.tar.gz"), p.splitext(".bashrc"), p.splitext("a.b/c"))
print(p.normpath("a//b/../c/./d"), p.normpath(""), p.normpath("/../a"), p.isabs("/a"), p.isabs("a"), p.commonprefix(["/usr/lib", "/usr/local"]), p.commonpath(["/usr/lib", "/usr/local/x"]), p.relpath("/a/b/c", "/a/d"), p.relpath("a/b", "a"), os.sep)
print(os.fspath(PurePosixPath("a/b")), p.basename("a/"), repr(p.dirname("a")))
try:
    os.fspath(5)
except TypeError as error:
    print(error)

a = PurePosixPath("/home/guido/code/prog.tar.gz")
print(a, repr(a), a.parts, a.name, a.stem, a.suffix, a.suffixes, a.parent, a.parent.parent.name, a.anchor, repr(a.drive), a.root, a.is_absolute())
print([str(x) for x in a.parents], a.parents[1], len(a.parents), a.as_posix(), a.as_uri())
print(a.with_name("x.py"), a.with_suffix(".zip"), a.with_suffix(""), a.with_stem("other"), a / "more" / "deep", "/srv" / PurePosixPath("x"), a.joinpath("..", "q"), PurePosixPath("a", "b", "/c", "d"))
print(a.relative_to("/home"), a.is_relative_to("/home/guido"), a.is_relative_to("/etc"), a.match("*.gz"), a.match("code/*.gz"), a.match("/home/*"), PurePosixPath("a/b.py").match("a/*.py"))
print(PurePosixPath("a//b/./c/"), PurePosixPath("a/../b"), PurePosixPath(""), PurePosixPath("."), repr(PurePosixPath("")), PurePosixPath("//a/b"), PurePosixPath("///a"))
print(PurePosixPath("a") == PurePosixPath("a/"), PurePosixPath("a") < PurePosixPath("b"), sorted([PurePosixPath("b"), PurePosixPath("a/c"), PurePosixPath("a")]), hash(PurePosixPath("a")) == hash(PurePosixPath("./a")), PurePosixPath("a") == "a", {PurePosixPath("k"): 1}[PurePosixPath("k")])
print(PurePosixPath(".bashrc").suffix, PurePosixPath(".bashrc").stem, PurePosixPath("a.").suffix, PurePosixPath("/").name, PurePosixPath("/").parent, PurePosixPath("x").parent, PurePosixPath("..").name, type(PurePath("x")).__name__)
for action in (lambda: a.with_name(""), lambda: a.with_name("a/b"), lambda: a.with_suffix("gz"), lambda: PurePosixPath("/").with_name("x"), lambda: PurePosixPath("a").as_uri(), lambda: PurePosixPath(5), lambda: a / 5, lambda: a < "x", lambda: a.match("")):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
