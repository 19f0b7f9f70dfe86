# pathlib: paths as Windows writes them, beside those of Unix.
# Python 3.12: what is no path is told in other words.
from pathlib import PurePath, PurePosixPath, PureWindowsPath


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, str(error).split(" OR ")[0].rstrip("."))


texts = ["c:/Program Files/App/setup.py", "c:\\Windows\\System32", "c:a/b", "/rooted/x", "rel\\y/z.tar.gz", "//host/share/dir/f.txt", "\\\\host\\share",
         "c:", "c:/", "", ".", "c:/a//b/./c/../d", "D:\\x.", "\\", "a\\b\\", "NUL", "c:/con.txt"]
for text in texts:
    path = PureWindowsPath(text)
    print(repr(path), str(path), path.drive, path.root, path.anchor, path.parts, path.name, path.stem, path.suffix, path.suffixes)
    print("  ", path.as_posix(), path.is_absolute(), path.is_reserved(), path.parent, [str(one) for one in path.parents])
for segments in [("c:/Windows", "d:bar"), ("c:/Windows", "/Program Files"), ("c:", "a"), ("c:/a", "C:\\b"), ("a", "b\\c", "d"),
                 ("//host/share", "x"), ("c:/a", "//h/s/y"), ("a", "..", "b"), (PureWindowsPath("x"), "y"), ("a", "")]:
    print(segments, PureWindowsPath(*segments), PureWindowsPath(segments[0]) / segments[1])
print("c:/x" / PureWindowsPath("y"), PureWindowsPath("c:/x").joinpath("y", "z"), PurePosixPath("a") / "b\\c")

print(PureWindowsPath("FOO") == PureWindowsPath("foo"), PureWindowsPath("FOO") in {PureWindowsPath("foo")}, PureWindowsPath("C:") < PureWindowsPath("d:"))
print(PureWindowsPath("foo") == PurePosixPath("foo"), PureWindowsPath("a/b") == PureWindowsPath("a\\B"), PurePosixPath("a") != PurePosixPath("A"))
print(isinstance(PureWindowsPath("x"), PurePath), sorted([PureWindowsPath("b"), PureWindowsPath("A"), PureWindowsPath("c:")]))
attempt(lambda: PureWindowsPath("a") < PurePosixPath("b"))

path = PureWindowsPath("c:/Downloads/pathlib.tar.gz")
print(path.with_name("setup.py"), path.with_suffix(".bz2"), path.with_stem("x"), path.relative_to("C:/"), path.is_relative_to("c:/DOWNLOADS"), path.is_relative_to("d:/"))
print(path.match("*.GZ"), path.match("downloads/*.gz"), path.match("c:/*/*.gz"), path.match("c:/*.gz"), PureWindowsPath("b.py").match("*.PY"), PurePosixPath("b.py").match("*.PY"))
print(path.as_uri(), PureWindowsPath("//host/share/a b").as_uri(), f"{path}", len({path, PureWindowsPath("C:\\downloads\\PATHLIB.tar.gz")}))
attempt(lambda: PureWindowsPath("a").as_uri())
attempt(lambda: PureWindowsPath("c:/").with_name("x"))
attempt(lambda: path.with_name("a:b"))
attempt(lambda: path.with_name("a\\b"))
attempt(lambda: path.with_suffix("gz"))
attempt(lambda: path.with_suffix(".a/b"))
attempt(lambda: path.relative_to("d:/"))
attempt(lambda: PureWindowsPath(5))
print(PurePosixPath("/etc/passwd").is_reserved(), PurePosixPath("a/b").match("*/b"), hash(PurePosixPath("x")) == hash(PurePosixPath("x/")))
