# A manager that makes blocks of shared memory and frees them at its end.
from multiprocessing import Process
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import ShareableList, SharedMemory


def double(name, length):
    numbers = ShareableList(name=name)
    for at in range(length):
        numbers[at] *= 2


if __name__ == "__main__":
    manager = SharedMemoryManager()
    try:
        manager.SharedMemory(8)
    except (AssertionError, ValueError):
        print("not started")
    with SharedMemoryManager() as manager:
        block = manager.SharedMemory(size=16)
        block.buf[:5] = b"hello"
        numbers = manager.ShareableList([1, 2, 3])
        child = Process(target=double, args=(numbers.shm.name, 3))
        child.start()
        child.join()
        print(list(numbers), bytes(block.buf[:5]), child.exitcode)
        names = [block.name, numbers.shm.name]
    for name in names:
        try:
            SharedMemory(name)
        except FileNotFoundError:
            print("gone")
