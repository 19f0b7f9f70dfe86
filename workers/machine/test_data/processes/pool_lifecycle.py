"""A pool is open, then closed, then joined; or terminated. What may be asked when."""

import multiprocessing as mp


def double(n):
    return 2 * n


def attempt(action, *args):
    try:
        return action(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    pool = mp.Pool(2)
    print(len(mp.active_children()), all(p.daemon for p in mp.active_children()))
    print(attempt(pool.join))
    early = pool.map_async(double, range(50))
    pool.close()
    print(attempt(pool.apply, double, (1,)), "|", attempt(pool.map, double, [1]))
    print(attempt(pool.imap, double, [1]), "|", attempt(pool.apply_async, double, (1,)))
    pool.join()
    print(early.ready(), sum(early.get()), len(mp.active_children()))
    pool.join()
    print(attempt(pool.__enter__))

    pool = mp.Pool(2)
    pool.terminate()
    pool.join()
    print(attempt(pool.map, double, [1]), len(mp.active_children()))

    with mp.Pool(1) as pool:
        print(pool.map(double, [1, 2]))
    print(attempt(pool.map, double, [3]))
    try:
        with mp.Pool(1) as pool:
            raise KeyError("in the block")
    except KeyError as error:
        print("KeyError", error, attempt(pool.apply, double, (1,)))

    with mp.Pool(3) as one, mp.Pool(2) as two:
        print(one.map(double, range(4)), two.map(double, one.imap(double, range(4))))
        print(len(mp.active_children()))
    context = mp.get_context("fork")
    with context.Pool(1) as pool:
        print(pool.apply(double, (21,)), context.get_start_method())
