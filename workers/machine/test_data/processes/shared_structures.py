# Values and arrays of ctypes' kinds that processes share: numbers, truth values, structures and arrays of them.
from ctypes import Structure, c_bool, c_char, c_double, c_int, c_long, c_short
from multiprocessing import Array, Lock, Process, RawArray, RawValue, Value
from multiprocessing.sharedctypes import copy, synchronized


class Point(Structure):
    _fields_ = [("x", c_double), ("y", c_double)]


class Account(Structure):
    _fields_ = [("name", c_char * 8), ("balance", c_long), ("limits", c_int * 2)]


def modify(n, x, s, points):
    n.value **= 2
    x.value **= 2
    s.value = s.value.upper()
    for point in points:
        point.x **= 2
        point.y **= 2


def deposit(account, count):
    for _ in range(count):
        with account.get_lock():
            account.balance += 1
            account.limits[1] += 2


def mark(done, flags, place):
    flags[place] = True
    if all(flags):
        done.value = True


def bounds(box, corner):
    box.x, box.y = 2.5, corner.y
    corner.x = -1


if __name__ == "__main__":
    lock = Lock()
    n = Value("i", 7)
    x = Value(c_double, 1.0 / 3.0, lock=False)
    s = Array("c", b"hello world", lock=lock)
    points = Array(Point, [(1.875, -6.25), (-5.75, 2.0), (2.375, 9.5)], lock=lock)
    child = Process(target=modify, args=(n, x, s, points))
    child.start()
    child.join()
    print(n.value, x.value, s.value, [(point.x, point.y) for point in points], len(points))

    account = Value(Account, b"Ann", 100)
    children = [Process(target=deposit, args=(account, 20)) for _ in range(3)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(account.name, account.balance, account.limits[:], account.get_obj().balance)

    done, flags = Value(c_bool, False), Array(c_bool, 3)
    for place in range(3):
        child = Process(target=mark, args=(done, flags, place))
        child.start()
        child.join()
        print(done.value, flags[:])

    box, corner = RawValue(Point, 1, 1), RawArray(Point, 2)
    corner[1].y = 7
    child = Process(target=bounds, args=(box, corner[1]))
    child.start()
    child.join()
    print(box.x, box.y, [(one.x, one.y) for one in corner], child.exitcode)

    print(Value(c_int, 5), RawValue(c_short, 70000), Value(c_bool, 3), RawArray(c_int, [1, 2])[:], Array(c_double, 2)[:])
    kept = copy(box)
    kept.x = 0
    print(kept.x, box.x, synchronized(box).y, synchronized(RawValue(c_int, 3)).value)
    name = Value(c_char * 10)
    name.value = b"hello"
    print(name.value, name.raw, name[0], name[:3], len(name), type(name).__name__)
    grid = Value((c_int * 2) * 2)
    grid[0][1] = 5
    grid[1] = (c_int * 2)(7, 8)
    print([row[:] for row in grid], len(grid))
    with account:
        account.balance = 2**70
    print(account.balance, str(account).startswith("<SynchronizedAccount wrapper for <"))
    for wrong in (lambda: Value("z", 1), lambda: Value(int, 1), lambda: Value(c_int, "a"), lambda: account.nothing, lambda: points[3], lambda: Array(Point, [(1, 2, 3)])):
        try:
            print(wrong())
        except Exception as error:
            print(type(error).__name__, error)
