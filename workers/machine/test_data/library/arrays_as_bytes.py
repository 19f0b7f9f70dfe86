"""The bytes of arrays and of streams in memory, seen through windows and sent through pipes."""

import array
import io
from multiprocessing import Pipe

numbers = array.array("i", [42, 1729])
print(bytes(numbers), bytes(array.array("d", [1.5])), bytes(array.array("B", b"xyz")), memoryview(numbers).nbytes)
here, there = Pipe()
here.send_bytes(numbers)
received = array.array("i", [0] * 5)
print(there.recv_bytes_into(received), received)
here.send_bytes(b"abcdef", 2, 3)
room = bytearray(8)
print(there.recv_bytes_into(room, 4), room)

stream = io.BytesIO(b"0123456789")
with stream.getbuffer() as view:
    print(view.nbytes, len(view), view[3], bytes(view[2:5]), view.readonly)
    view[0] = ord("z")
    view[4:6] = b"xy"
    print(view.tobytes(), stream.getvalue())
print(stream.readinto(room), room, stream.read())
stream.seek(0)
print(stream.readinto(received), received, io.BytesIO(numbers).getvalue())
other = array.array("i")
other.frombytes(bytes(numbers))
print(other, memoryview(numbers).cast("B").tolist())
