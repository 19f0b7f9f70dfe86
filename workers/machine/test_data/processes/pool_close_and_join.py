"""`close` and `join` let the tasks end; an initializer runs in each worker."""

from multiprocessing import Pool

factor = None


def prepare(value):
    global factor
    factor = value


def scale(n):
    return n * factor


if __name__ == "__main__":
    pool = Pool(processes=2, initializer=prepare, initargs=(10,))
    results = [pool.apply_async(scale, (n,)) for n in range(4)]
    pool.close()
    pool.join()
    print([result.get() for result in results])
    try:
        pool.apply_async(scale, (1,))
    except ValueError as error:
        print(error)
    with Pool(2, maxtasksperchild=1, initializer=prepare, initargs=(3,)) as pool:
        print(pool.map(scale, range(5), chunksize=1))
