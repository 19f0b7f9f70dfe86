"""Value, Array, RawValue and RawArray: type codes, slices, overflow, locks, changes seen by all."""

import multiprocessing as mp


def change(number, array, raw):
    number.value = 3.1415927
    for n in range(len(array)):
        array[n] = -array[n]
    raw[1] = 99


def add_range(total, first, last):
    for n in range(first, last):
        with total.get_lock():
            total.value += n


def square_part(array, part):
    for n in range(*part):
        array[n] **= 2


def attempt(action, *args):
    try:
        return action(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def run(*jobs):
    processes = [mp.Process(target=job[0], args=job[1:]) for job in jobs]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    number, array, raw = mp.Value("d", 0.0), mp.Array("i", range(10)), mp.RawArray("i", 3)
    run((change, number, array, raw))
    print(number.value, array[:], list(raw))
    total = mp.Value("q")
    run((add_range, total, 0, 50), (add_range, total, 50, 101))
    print(total.value)
    squares = mp.Array("q", [1, 2, 3, 4, 5, 6], lock=False)
    run((square_part, squares, (0, 3)), (square_part, squares, (3, 6)))
    print(list(squares), len(squares))

    print(array[2], array[-1], array[2:5], array[::-3], len(array), sum(array))
    array[0] = 7
    array[1:3] = [70, 71]
    print(list(array)[:4], 70 in list(array))
    print(attempt(lambda: array[10]))
    values = [
        ("b", 127),
        ("B", 255),
        ("h", -5),
        ("H", 65535),
        ("i", -1),
        ("I", 2**32 - 1),
        ("l", 5),
        ("L", 6),
        ("q", -(2**63)),
        ("Q", 2**64 - 1),
        ("f", 0.5),
        ("d", 0.1),
    ]
    for code, value in values:
        v = mp.Value(code, value)
        print(code, v.value, type(v.value).__name__, mp.Array(code, 2)[:], end="; ")
    print()
    small = mp.Value("b", 127)
    small.value += 1
    byte = mp.RawValue("B", 255)
    byte.value += 2
    print(small.value, byte.value, mp.Value("h", 40000).value)
    chars = mp.Array("c", b"hello")
    chars[0] = b"J"
    print(chars.value, chars[:], chars[1], len(chars))
    chars.value = b"ab"
    print(chars.value, chars.raw)
    print(mp.Value("c", b"x").value, mp.Value("f", 0.25).value)
    lock = mp.RLock()
    shared = mp.Value("i", 5, lock=lock)
    print(shared.get_lock() is lock, shared.get_obj().value)
    with shared.get_lock(), shared:
        shared.value -= 1
    print(shared.value, shared.acquire(), shared.release())
