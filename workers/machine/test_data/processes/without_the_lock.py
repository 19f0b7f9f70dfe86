# Values and arrays with a lock, and what is within: the same memory.
import multiprocessing as mp
from multiprocessing import sharedctypes


def change(value, array):
    value.value += 1
    array[0] = 9


if __name__ == "__main__":
    value, array, text = mp.Value("i", 4), mp.Array("d", [1, 2]), mp.Array("c", b"abc")
    print(value, value.get_obj())
    print(str(array).split(" at ")[0], "|", str(array.get_obj()).split(" at ")[0])
    print(str(text).split(" at ")[0], text.value)
    process = mp.Process(target=change, args=(value.get_obj(), array.get_obj()))
    process.start()
    process.join()
    print(value.value, array[:], value.get_obj().value, list(array.get_obj()))
    value.get_obj().value = 7
    print(value.value, sharedctypes.synchronized(value.get_obj()))

    raw, row = mp.RawValue("i", 3), mp.RawArray("i", 2)
    for use in (
        lambda: raw.get_lock(),
        lambda: mp.Value("d", 1, lock=False).get_lock(),
        lambda: value.nothing,
        lambda: array.append(1),
        lambda: row["first"],
        lambda: array[5],
        lambda: value + 1,
    ):
        try:
            use()
        except (AttributeError, TypeError, IndexError) as error:
            print(f"{type(error).__name__}: {error}")
