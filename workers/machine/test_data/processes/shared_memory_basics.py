"""Blocks of shared memory by name, and shared lists."""

from multiprocessing import Process, shared_memory


def fill(name):
    block = shared_memory.SharedMemory(name=name)
    block.buf[:5] = b"child"
    block.close()


if __name__ == "__main__":
    block = shared_memory.SharedMemory(create=True, size=16)
    print(block.size >= 16, bytes(block.buf[:4]), isinstance(block.name, str))
    block.buf[0] = 65
    p = Process(target=fill, args=(block.name,))
    p.start()
    p.join()
    print(bytes(block.buf[:5]), len(block.buf) >= 16)
    block.close()
    block.unlink()
    try:
        shared_memory.SharedMemory(name=block.name)
    except FileNotFoundError as error:
        print("FileNotFoundError", error.errno)
    numbers = shared_memory.ShareableList([1, 2.5, "three", None, True])
    print(list(numbers), len(numbers), numbers[2], numbers.count(1), numbers.index(None))
    numbers[0] = 7
    print(numbers[0], numbers[-1])
    numbers.shm.close()
    numbers.shm.unlink()
