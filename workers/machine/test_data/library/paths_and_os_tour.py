"""pathlib's pure paths and os.path."""

import os
from pathlib import PurePath, PurePosixPath

p = PurePosixPath("/usr/local/lib/python3.12/site.tar.gz")
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.root, p.anchor, list(p.parents)[:2], p.is_absolute())
print(p.with_name("x.txt"), p.with_suffix(".zip"), p.with_stem("new"), p.relative_to("/usr"), p.joinpath("a", "b"), PurePosixPath("a") / "b" / "c.py", "pre" / PurePosixPath("fix"), PurePosixPath("a/./b//c/"), PurePosixPath("/a") / "/b")
print(p.match("*.gz"), PurePosixPath("a/b.py").match("b.*"), PurePosixPath("a") == PurePosixPath("a/"), PurePosixPath("a") < PurePosixPath("b"), str(PurePosixPath("")), p.as_posix(), PurePosixPath("/etc").as_uri(), hash(PurePosixPath("x")) == hash(PurePosixPath("x")), p.is_relative_to("/usr"), sorted([PurePosixPath("b"), PurePosixPath("a/c")]))
for bad in (lambda: p.relative_to("/home"), lambda: PurePosixPath("").with_name("x"), lambda: p.with_suffix("gz")):
    try:
        bad()
    except ValueError as error:
        print("ValueError")
print(os.path.join("a", "b", "c.txt"), os.path.join("a", "/b"), os.path.split("/a/b"), os.path.splitext("x.tar.gz"), os.path.basename("/a/b/"), os.path.dirname("/a/b"), os.path.normpath("a/../b/./c"), os.path.isabs("/x"), os.path.commonprefix(["abc", "abd"]), os.path.relpath("/a/b", "/a/c"), os.sep, os.linesep == "\n", os.path.commonpath(["/a/b", "/a/c"]), os.fspath(p))
print(os.getpid() > 0, os.cpu_count() >= 1, "HOME" in os.environ or True, os.environ.get("NO_SUCH_NAME", "default"), os.getenv("NO_SUCH_NAME"), os.name)
