# memoryview in rows and columns, arrays as bytes, short reprs of arrays.
import reprlib
from array import array


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


grid = memoryview(bytearray(range(12))).cast("B", shape=[3, 4])
print(grid.shape, grid.strides, grid.ndim, len(grid), grid.nbytes, grid.contiguous, grid[1, 2], grid[-1, -1], grid.tolist())
grid[2, 3] = 99
print(grid.tobytes(), grid.hex(), grid[1:].tolist(), grid[0:0].tolist(), grid.cast("B")[:].tolist(), grid.cast("i").tolist())
print(memoryview(bytes(8)).cast("B", (2, 2, 2)).tolist(), memoryview(bytes(8)).cast("B", (2, 2, 2)).strides, memoryview(grid).shape, grid.toreadonly().tolist())
print(memoryview(array("i", [1, 2, 3, 4])).cast("B").cast("i", [2, 2]).tolist(), grid == grid.cast("B"), grid == memoryview(bytes(grid)).cast("B", (3, 4)))
attempt(lambda: grid[0])
attempt(lambda: list(grid))
attempt(lambda: grid["x"])
attempt(lambda: grid[0, "x"])
attempt(lambda: grid[0, 4])
attempt(lambda: grid[3, 0])
attempt(lambda: grid[0, 0, 0])
attempt(lambda: grid.__setitem__((0, 0), 256))
attempt(lambda: grid.cast("B", [2, 6]))
attempt(lambda: memoryview(bytes(16)).cast("i", [3, 2]))
attempt(lambda: memoryview(array("i", [1, 2, 3, 4])).cast("i", [2, 2]))
attempt(lambda: memoryview(bytes(8)).cast("B", [2, -4]))

numbers = array("d", [1.5, 2.5, -3.0])
view = memoryview(numbers)
view[1] = 9.5
view.cast("B")[0:8] = bytes(8)
view[1:] = array("d", [7, 8])
print(numbers, bytes(numbers)[8:16], b"ab" + array("B", [1]), len(bytes(view[::2])), view.cast("B")[7:9].tolist())
print(bytes(array("h", [1, 2])), array("i", bytearray(b"\1\0\0\0")), array("q", memoryview(bytes(8))))
other = array("i")
other.frombytes(memoryview(b"\1\0\0\0\2\0\0\0"))
print(other, b"x" + memoryview(b"yz"))
attempt(lambda: array("i", "text"))
for one in (array("i", range(10)), array("d", [0.5]), array("i"), array("u", "abcdefgh"), array("b", range(5))):
    print(reprlib.repr(one))
