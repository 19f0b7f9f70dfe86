"""A block of shared memory by name."""

from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList, SharedMemory


def fill(name):
    memory = SharedMemory(name=name)
    memory.buf[0] = 42
    memory.buf[1:4] = b"abc"
    memory.close()


if __name__ == "__main__":
    memory = SharedMemory(create=True, size=16)
    process = Process(target=fill, args=(memory.name,))
    process.start()
    process.join()
    print(memory.buf[0], bytes(memory.buf[1:4]), memory.buf[15], memory.size >= 16)
    memory.buf[-1] = 255
    print(memory.buf[memory.size - 1], bytes(memory.buf[:2]))
    memory.close()
    memory.unlink()
    try:
        SharedMemory(name=memory.name)
    except FileNotFoundError as error:
        print(type(error).__name__)
    try:
        SharedMemory(create=True, size=0)
    except ValueError as error:
        print(error)
    items = ShareableList(["one", 2, 3.5, None, True, b"raw"])
    items[1] = 20
    print(list(items), len(items), items[-1], items.index(3.5), items.count(None))
    items.shm.close()
    items.shm.unlink()
