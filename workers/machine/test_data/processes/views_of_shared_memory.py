# The buffer of shared memory is a memoryview: parts of it, casts and struct see what other processes write.
import struct
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def fill(name):
    memory = SharedMemory(name)
    numbers = memory.buf.cast("q")
    numbers[1] = -7
    numbers[2] = 2**40
    struct.pack_into("<hi", memory.buf, 0, 7, -1)
    memory.buf[24:28] = b"done"
    numbers.release()
    memory.close()


if __name__ == "__main__":
    memory = SharedMemory(create=True, size=32)
    buf = memory.buf
    print(type(buf).__name__, isinstance(buf, memoryview), buf.format, buf.itemsize, buf.nbytes >= 32, buf.readonly, buf.ndim)
    tail = buf[24:28]
    child = Process(target=fill, args=(memory.name,))
    child.start()
    child.join()
    print(bytes(tail), tail.tolist(), struct.unpack_from("<hi", buf), buf.cast("q")[1:3].tolist())
    tail[0] = 68
    buf[::8] = bytes(4) if len(buf) == 32 else bytes(len(buf[::8]))
    print(bytes(buf[24:28]), buf[25], bytearray(buf[1:6]), buf[:2] == b"\0\0", buf[3:1].tobytes())
    grid = buf[:12].cast("B", [3, 4])
    grid[1, 1] = 200
    print(buf[5], grid.tolist()[1], 200 in buf[:8])
    for wrong in (lambda: buf.__setitem__(0, 300), lambda: buf.__setitem__(slice(0, 2), b"abc"), lambda: buf[9999999], lambda: buf.__setitem__(0, "x")):
        try:
            wrong()
        except (ValueError, IndexError, TypeError) as error:
            print(type(error).__name__, error)
    tail.release()
    grid.release()
    memory.close()
    memory.unlink()
    try:
        buf[0]
    except ValueError as error:
        print(error)
