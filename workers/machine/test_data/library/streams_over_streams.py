# io: views of BytesIO, text over bytes, buffers over raw streams; arrays in files.
import io
from array import array


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


stream = io.BytesIO(b"abcdef")
view = stream.getbuffer()
view[2:4] = b"56"
view[0] = 65
print(stream.getvalue(), view[-1], view[2:4].tobytes(), type(view).__name__, len(view), view.readonly)
view.release()
print(stream.read(), stream.write(memoryview(b"gh")), stream.getvalue(), stream.write(array("h", [1, 2])), stream.getvalue())
target = bytearray(6)
print(io.BytesIO(b"wxyz").readinto(memoryview(target)[2:]), target)
numbers = array("i", [0, 0])
print(io.BytesIO(array("i", [7, 8]).tobytes()).readinto(numbers), numbers)
file = io.BytesIO()
array("d", [1.5, 2.5]).tofile(file)
file.seek(0)
back = array("d")
back.fromfile(file, 1)
print(back, len(file.getvalue()))
attempt(lambda: back.fromfile(file, 3))
print(back)
attempt(lambda: io.BytesIO("text"))
attempt(lambda: stream.write(5))

text = io.TextIOWrapper(io.BytesIO(b"line one\r\nline two\xc3\xa9\rthree\nlast"), encoding="utf-8")
print(repr(text.readline()), repr(text.read(4)), repr(text.read()), text.encoding, text.errors, text.newlines, text.buffer.closed)
for newline in (None, "", "\n", "\r", "\r\n"):
    text = io.TextIOWrapper(io.BytesIO(b"a\r\nb\rc\nd\r"), encoding="ascii", newline=newline)
    print(repr(newline), list(text), text.newlines)
    raw = io.BytesIO()
    text = io.TextIOWrapper(raw, encoding="ascii", newline=newline)
    text.write("x\ny\r\nz")
    text.flush()
    print("   ", raw.getvalue())
raw = io.BytesIO()
text = io.TextIOWrapper(raw, encoding="latin-1", errors="replace", write_through=False)
print(text.write("né€\n"), raw.getvalue())
print("more", 5, file=text)
text.flush()
print(raw.getvalue(), text.tell(), text.seek(0), repr(text.readline()), repr(text.read(2)), text.readable(), text.writable(), text.seekable())
position = text.tell()
print(repr(text.read()), text.seek(position), repr(text.readline()), text)
text.seek(0, io.SEEK_END)
text.write("end")
print(text.detach() is raw, raw.getvalue())
attempt(lambda: text.read())
with io.TextIOWrapper(io.BytesIO("première\nseconde".encode()), encoding="utf-8") as lines:
    for number, line in enumerate(lines, 1):
        print(number, line.rstrip())
attempt(lambda: lines.read())
buffered = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", line_buffering=True)
buffered.write("no line yet")
print(buffered.buffer.getvalue())
buffered.write("\n")
print(buffered.buffer.getvalue(), buffered.line_buffering)
attempt(lambda: io.TextIOWrapper(io.BytesIO(), encoding="nope"))
attempt(lambda: io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="x"))
attempt(lambda: buffered.write(b"x"))
attempt(lambda: io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").read())
attempt(lambda: buffered.seek(1, io.SEEK_CUR))

reader = io.BufferedReader(io.BytesIO(b"hello world\nsecond line\n"))
print(reader.read(5), reader.peek(3)[:3], reader.readline(), reader.tell(), reader.read1(3), reader.readlines(), reader.read(), reader.seek(1), reader.read(2))
raw = io.BytesIO()
writer = io.BufferedWriter(raw, buffer_size=8)
print(writer.write(b"abc"), raw.getvalue(), writer.tell(), writer.write(b"defghijkl"), writer.flush(), raw.getvalue())
attempt(lambda: writer.write("x"))
writer.close()
print(raw.closed, writer.closed)


class Countdown(io.RawIOBase):
    """Gives the bytes 9, 8, … 0, at most three at once."""

    left = 10

    def readable(self):
        return True

    def readinto(self, buffer):
        count = min(len(buffer), 3, self.left)
        for at in range(count):
            self.left -= 1
            buffer[at] = 48 + self.left
        return count


print(Countdown().read(5), Countdown().read(), io.BufferedReader(Countdown()).read(7), Countdown().readall())
print(isinstance(text, io.TextIOBase), isinstance(reader, io.BufferedIOBase), isinstance(Countdown(), io.IOBase))
