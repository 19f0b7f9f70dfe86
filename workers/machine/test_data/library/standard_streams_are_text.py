# The standard streams are streams of text, as those of files are.
import abc
import calendar
import io
import sys

for stream in sys.stdin, sys.stdout, sys.stderr:
    print(stream.name, type(stream).__name__, isinstance(stream, io.TextIOBase), isinstance(stream, io.IOBase), isinstance(stream, io.BufferedIOBase),
          isinstance(stream, io.StringIO), stream.__class__ is io.TextIOWrapper)
print(io.open is open, isinstance(io.StringIO(), io.TextIOBase), isinstance("text", io.IOBase))


class Upper(io.StringIO, abc.ABC):
    def write(self, text):
        return super().write(text.upper())


def dump(value, file=sys.stdout):
    if not isinstance(file, io.TextIOBase):
        raise TypeError(f"a stream of text is needed, not {type(file).__name__}")
    file.write(f"{value}\n")


upper = Upper()
dump("shown")
dump("loud", upper)
print(repr(upper.getvalue()))
try:
    dump("octets", io.BytesIO())
except TypeError as error:
    print(error)
for date in ((2024, 2, 29), (2023, 2, 29), (2023, 13, 1)):
    try:
        print(calendar.weekday(*date))
    except ValueError as error:
        print(error)
