# The error of one call is raised when all calls are over, and the first one that came is raised.
import multiprocessing as mp


def begin(gate, count):
    global the_gate, the_count
    the_gate, the_count = gate, count


def work(x):
    if x == 0:
        raise ValueError("the first")
    the_gate.wait()
    with the_count.get_lock():
        the_count.value += 1
    return x


def fails(x):
    raise KeyError(x)


if __name__ == "__main__":
    gate, count = mp.Event(), mp.Value("i", 0)
    with mp.Pool(2, begin, (gate, count)) as pool:
        result = pool.map_async(work, range(4), chunksize=1, error_callback=lambda error: print("told of", repr(error)))
        print(result.ready())
        gate.set()
        try:
            result.get()
        except ValueError as error:
            print(error, "after", count.value, "others")
        print(result.ready(), result.successful())
        try:
            pool.map(fails, ["a", "b"], chunksize=2)
        except KeyError as error:
            print(repr(error))
