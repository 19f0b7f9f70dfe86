# What a worker cannot send back is named as the call's, the step's or the chunk's result.
import multiprocessing as mp


def make_function(x):
    return lambda: x


def make_generator(x):
    yield x


def told(error):
    print(type(error).__name__, str(error).split(" at 0x")[0], "| Reason:", error.exc)


if __name__ == "__main__":
    with mp.Pool(1) as pool:
        calls = [
            lambda: pool.apply(make_function, (1,)),
            lambda: pool.map(make_function, [1]),
            lambda: list(pool.imap(make_generator, [1])),
            lambda: list(pool.imap(make_generator, [1], chunksize=2)),
            lambda: pool.starmap_async(make_generator, [(1,)]).get(),
        ]
        for call in calls:
            try:
                call()
            except mp.pool.MaybeEncodingError as error:
                told(error)
        print(pool.apply(abs, (-1,)))
