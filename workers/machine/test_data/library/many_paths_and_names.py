"""Tables of paths, names and patterns for pathlib, os.path and fnmatch."""
# Python 3.12: what is no path is told in other words.

import os
from fnmatch import fnmatchcase
from pathlib import PurePosixPath as P

texts = ["", ".", "/", "//", "///", "a", "a/", "/a", "//a", "a/b", "a//b", "a/./b", "a/../b", "./a", "../a", "/a/b/c.txt", "a.tar.gz", ".hidden", ".hidden.txt", "a.", "a..b", "a/b.c/d", "a b/c d.e", "~/x", "a\\b", "a/b/../../c", "é/ü.txt", "x.y/", "/a/"]
for t in texts:
    p = P(t)
    print(repr(t), p, p.parts, repr(p.name), repr(p.stem), repr(p.suffix), p.suffixes, p.parent, repr(p.root), p.is_absolute(), [str(q) for q in p.parents])
    print("   ", os.path.split(t), os.path.splitext(t), repr(os.path.basename(t)), repr(os.path.dirname(t)), os.path.normpath(t), os.path.isabs(t))
for a in ("", "a", "/a", "a/", "..", "/"):
    for b in ("", "b", "/b", "./b", "../b"):
        print(repr(os.path.join(a, b)), str(P(a) / b), str(P(a, b, "c")), end="; ")
    print()
for target, start in (("/a/b/c", "/a"), ("/a", "/a/b"), ("/a/b", "/a/b"), ("/x/y", "/a/b"), ("a/b", "a/c"), ("a", ".")):
    try:
        relative = str(P(target).relative_to(start))
    except ValueError as error:
        relative = "no"
    print(target, start, os.path.relpath(target, start), relative, P(target).is_relative_to(start))
for paths in (["/usr/lib", "/usr/local/lib"], ["a/b", "a/c"], ["/a", "/b"], ["a"], ["abc", "abd"], ["/a/b", "/a/b/c"]):
    print(paths, os.path.commonprefix(paths), os.path.commonpath(paths))
for bad in ([], ["/a", "b"]):
    try:
        print(os.path.commonpath(bad))
    except ValueError as error:
        print(error)
p = P("/srv/data/report.final.csv")
print(p.with_name("x"), p.with_stem("s"), p.with_suffix(".gz"), p.with_suffix(""), P("a").with_suffix(".b"), P("a/.b").with_suffix(".c"), P("a.b.c").with_suffix(".d"), p.joinpath("a", P("b")), p.parent / ".." / "other", "/x" / P("y"), P("a") / P("/b"), p.as_uri(), P("/a b/é").as_uri(), p.as_posix(), repr(p))
patterns = ["*.csv", "*", "data/*.csv", "/srv/*/*.csv", "*/*.csv", "report*", "*.CSV", "/srv/data/report.final.csv", "srv/data/*", "**/*.csv", "d*/report.*", "[!a]eport*", "?eport.*"]
print([(pattern, p.match(pattern)) for pattern in patterns])
print(sorted(map(P, ["b/a", "a/b", "a", "b", "a/a", "B", "a.b", "/a"])), P("a") < P("b") < P("b/c"), len({P("a/b"), P("a//b"), P("a/./b"), P("a/../b")}), P("A") == P("a"), P("a/b") == "a/b", hash(P("x/")) == hash(P("x")), max(P("a"), P("a/b")), P("a") <= P("a"), bool(P("")), os.fspath(P("q")), P(P("a"), P("b")))
names = ["a", "ab", "abc", "a.b", "*", "a*b", "[a]", "a]b", "-", "^a", "!a", "A", "", "a\nb", "a/b", ".a", "é", "a?c", "\\"]
for pattern in ["", "*", "?", "a*", "*b", "a?c", "[abc]", "[!abc]", "[a-c]*", "[]]", "a[]]b", "[!]]", "[-]", "[a-]", "[^a]*", "[*]", "a[*]b", "[?]", "[[]a]", "**", "*a*b*", "?*", "[", "[]", "[!]", "a[b", "\\*", "\\", "é", "[!!]a"]:
    print(repr(pattern), [name for name in names if fnmatchcase(name, pattern)])
print([repr(os.path.expanduser(t)) for t in ("a", "/b", "x~")], os.path.normcase("A/b"), os.path.splitdrive("/a/b") if hasattr(os.path, "splitdrive") else ("", "/a/b"), os.sep, os.path.sep, os.path.join("a", *"bcd"))
for action in (lambda: P("a").with_name(""), lambda: P("").with_name("x"), lambda: P("a").with_suffix("b"), lambda: P("a").with_suffix("."), lambda: P("a").with_suffix("./b"), lambda: P("a").as_uri(), lambda: P(None), lambda: P("a") / None, lambda: P("a").match(""), lambda: P("a") < "a", lambda: P("/").with_suffix(".x"), lambda: os.path.relpath(""), lambda: 5 / P("a")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
