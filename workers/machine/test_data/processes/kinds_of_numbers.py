"""Numbers of C's kinds in memory that processes share."""

import ctypes
from ctypes import c_bool, c_char, c_double, c_float, c_int, c_long, c_longlong, c_ubyte
from multiprocessing import Array, Process, RawArray, RawValue, Value


def work(number, ready, numbers, text, raw):
    number.value **= 2
    ready.value = True
    text.value = text.value.upper()
    for at in range(len(numbers)):
        numbers[at] += at / 2
    raw.value += 1


if __name__ == "__main__":
    number, ready = Value(c_double, 1.5), Value(c_bool, False)
    numbers, text, raw = Array(c_double, [1, 2, 3], lock=False), Array(c_char, b"hello world"), RawValue(c_int, 7)
    process = Process(target=work, args=(number, ready, numbers, text, raw))
    process.start()
    process.join()
    print(number.value, ready.value, list(numbers), text.value, raw.value)
    print(number, ready, raw, Value(c_longlong, 2**40).value, Value("i").value, list(Array(c_int, 3)), list(RawArray(c_ubyte, [1, 300])))
    print(Value(c_float, 0.1).value, Value(c_bool, 5).value, Value(c_int, lock=False), Value(c_char, b"x").value)
    print(c_int(5), c_int(2**31), c_ubyte(-1), c_double(2), c_bool(7), c_char(b"a"), c_int(), c_float(0.1).value, bool(c_int(0)), ctypes.sizeof(c_int), ctypes.sizeof(c_double * 3))
    row = (c_int * 3)(1, 2)
    row[2] = 2**32 + 9
    print(list(row), len(row), row[-1], row[:2], (c_int * 2).__name__, c_long is c_longlong)
    for wrong in (lambda: c_int("x"), lambda: c_int(1.5), lambda: (c_int * 2)(1, 2, 3), lambda: row[5], lambda: c_double("x"), lambda: c_char(b"ab")):
        try:
            print(wrong())
        except Exception as error:
            print(type(error).__name__, error)
