"""Shared memory: a block by name, its bytes, unlinking; ShareableList with its types and limits."""

from multiprocessing import Process, shared_memory


def write(name, text):
    block = shared_memory.SharedMemory(name=name)
    block.buf[: len(text)] = text
    block.close()


def change(name):
    items = shared_memory.ShareableList(name=name)
    items[0] += 1
    items[2] = "changed"
    items[3] = None
    items.shm.close()


def attempt(action, *args):
    try:
        return action(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def run(*job):
    p = Process(target=job[0], args=job[1:])
    p.start()
    p.join()
    return p.exitcode


if __name__ == "__main__":
    block = shared_memory.SharedMemory(create=True, size=16)
    print(block.size >= 16, isinstance(block.name, str), bytes(block.buf[:4]))
    block.buf[:3] = b"abc"
    block.buf[3] = 100
    print(bytes(block.buf[:6]), block.buf[0], run(write, block.name, b"HE"), bytes(block.buf[:4]))
    again = shared_memory.SharedMemory(block.name)
    again.buf[0] = 0
    print(block.buf[0], again.name == block.name, again.size == block.size)
    again.close()
    block.close()
    block.unlink()
    print(attempt(shared_memory.SharedMemory, block.name).split(":")[0])
    print(attempt(shared_memory.SharedMemory, None, True, 0), "|", attempt(shared_memory.SharedMemory, None, True, -1))

    items = shared_memory.ShareableList([1, 2.5, "a longer text", "gone", b"bytes", True, None, -(2**40)])
    print(str(items).split("], ")[0], len(items))
    print(run(change, items.shm.name), list(items))
    print(items[-1], items[1], items.index("changed"), items.count(None), b"bytes" in items)
    items[1] = 7
    items[4] = b"new"
    items[5] = False
    print(list(items))
    print(attempt(items.__getitem__, 8))
    print(attempt(items.__setitem__, 2, "a text that is much longer than there is room").split(":")[0])
    print(attempt(items.index, "nowhere").split(":")[0])
    print([type(x).__name__ for x in items])
    items.shm.close()
    items.shm.unlink()
    empty = shared_memory.ShareableList([])
    print(list(empty), len(empty))
    empty.shm.close()
    empty.shm.unlink()
