"""io.StringIO and io.BytesIO: reading, writing, seeking, errors, newlines."""

import io

s = io.StringIO("first line\nsecond line\nthird")
print(repr(s.readline()), s.tell(), repr(s.read(6)), repr(s.read()), repr(s.read()), s.getvalue().count("\n"))
s.seek(0)
print(s.readlines(), s.seek(0), list(s), s.seek(0, 2))
s.write("!\n")
s.writelines(["a\n", "b\n"])
print(repr(s.getvalue()), s.truncate(5), repr(s.getvalue()), s.tell())
s.seek(2)
print(s.write("XYZ12"), s.getvalue(), s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed, s.encoding, s.newlines)
gap = io.StringIO()
gap.seek(3)
gap.write("x")
print(repr(gap.getvalue()))
out = io.StringIO()
print("one", 2, sep="-", end=";", file=out)
print(["three"], file=out, flush=True)
print(repr(out.getvalue()))
print(repr(io.StringIO("a\r\nb\rc\n").read()), repr(io.StringIO("a\r\nb\rc\n", newline=None).read()), repr(io.StringIO("a\r\nb", newline="").readline()))
w = io.StringIO(newline="\r\n")
w.write("a\nb")
print(io.StringIO("abc", None).read(1), io.StringIO("xyz").readline(2), io.StringIO("aa\nbb\ncc").readlines(4))
with io.StringIO("in a block") as block:
    print(block.read(2))
for action in (block.read, lambda: block.write("x"), block.getvalue, lambda: io.StringIO(5), lambda: io.StringIO().write(b"x"), lambda: io.StringIO("x").seek(-1), lambda: io.StringIO("x").seek(1, 1), lambda: io.StringIO().fileno(), lambda: io.StringIO("x").truncate(-1), lambda: next(io.StringIO())):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

b = io.BytesIO(b"\x00\x01\x02\x03line\nrest")
print(b.read(4), b.readline(), b.read1(2), b.read(), b.read(1), b.tell(), b.seek(-4, 2), b.read(), b.seek(1), b.seek(2, 1), b.peek(1) if hasattr(b, "peek") else None)
target = bytearray(3)
b.seek(0)
print(b.readinto(target), target, b.getvalue()[:6], len(b.getbuffer()))
print(b.write(b"..") if b.seek(0) == 0 else None, b.getvalue(), b.truncate(4), b.getvalue())
print(list(io.BytesIO(b"a\nb\n\nc")), io.BytesIO(b"a\nb").readlines(), io.BytesIO(b"abc").readline(2), io.BytesIO(bytearray(b"ab")).read())
for action in (lambda: io.BytesIO().write("text"), lambda: io.BytesIO(b"x").seek(-1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
raw = io.BytesIO()
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE)
print(issubclass(io.StringIO, io.TextIOBase), isinstance(raw, io.IOBase), issubclass(io.UnsupportedOperation, (OSError, ValueError)))
