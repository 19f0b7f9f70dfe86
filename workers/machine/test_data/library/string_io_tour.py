"""io.StringIO and io.BytesIO."""

import io

s = io.StringIO("first\nsecond\nthird")
print(repr(s.readline()), repr(s.read(3)), s.tell(), repr(s.read()), repr(s.read()), s.seek(0), s.readlines(), s.seek(6), repr(s.readline()))
s.seek(0, io.SEEK_END)
s.write("\nfourth")
print(s.getvalue().splitlines(), s.seek(0), [line.strip() for line in s])
w = io.StringIO()
print("a", 1, sep="-", file=w)
w.writelines(["x", "y\n"])
print(repr(w.getvalue()), w.readable(), w.writable(), w.seekable(), w.closed, w.isatty())
w.seek(0)
w.truncate()
print(repr(w.getvalue()), w.truncate(0))
with io.StringIO("z") as f:
    print(f.read())
try:
    f.read()
except ValueError as error:
    print("ValueError:", error)
b = io.BytesIO(b"hello world")
print(b.read(5), b.tell(), b.read1(3), b.seek(-5, 2), b.read(), b.getvalue(), bytes(b.getbuffer()[:2]))
b.seek(0)
b.write(b"J")
print(b.getvalue(), b.readline(), b.seek(0), b.readinto(bytearray(4)))
for bad in (lambda: io.StringIO().write(b"x"), lambda: io.BytesIO().write("x"), lambda: io.StringIO(5), lambda: io.StringIO("a").seek(-1)):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
import contextlib
import sys

with contextlib.redirect_stdout(io.StringIO()) as captured:
    print("hidden")
    sys.stdout.write("too")
print(repr(captured.getvalue()), isinstance(captured, io.TextIOBase), isinstance(b, io.IOBase))
