"""Shared values and arrays, their locks and types."""

from multiprocessing import Array, Process, RawArray, RawValue, Value


def add(value, array, count):
    for _ in range(count):
        with value.get_lock():
            value.value += 1
    with array:
        for at in range(len(array)):
            array[at] *= 2


if __name__ == "__main__":
    value, array = Value("i", 0), Array("d", [0.5, 1, 2])
    workers = [Process(target=add, args=(value, array, 50)) for _ in range(3)]
    for p in workers:
        p.start()
    for p in workers:
        p.join()
    print(value.value, array[:], len(array), list(array))
    a = Array("i", 4)
    a[1:3] = [7, 8]
    a[-1] = -1
    print(a[:], a[::-1], a[1], sum(a))
    raw, flag = RawArray("h", range(3)), RawValue("b", 1)
    print(list(raw), flag.value, Value("d", 1.5).value, Value("c", b"x").value, Value("L", 2**40).value)
    text = Array("c", b"hello")
    text[0] = b"J"
    print(text.value, len(text), text.raw)
    for bad in (lambda: a[9], lambda: a.__setitem__(0, "x"), lambda: Value("q?", 1)):
        try:
            bad()
        except Exception as error:
            print(type(error).__name__)
    unlocked = Value("i", 3, lock=False)
    print(unlocked.value)
