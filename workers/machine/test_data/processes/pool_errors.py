"""Exceptions of workers arrive where the results are asked for."""

from multiprocessing import Pool


class Own(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code


def work(n):
    if n == 2:
        raise Own(n, "two")
    if n == 4:
        raise KeyError("four")
    return n


if __name__ == "__main__":
    with Pool(2) as pool:
        try:
            pool.map(work, range(4))
        except Own as error:
            print("Own", error.args, error.code)
        got = []
        it = pool.imap(work, range(6))
        while True:
            try:
                got.append(next(it))
            except StopIteration:
                break
            except Exception as error:
                got.append(repr(error))
        print(got)
        try:
            pool.map(lambda n: n, [1])
        except Exception as error:
            print(type(error).__name__, "lambda" in str(error))
        pool.close()
        try:
            pool.map(work, [1])
        except ValueError as error:
            print("ValueError:", error)
        pool.join()
    try:
        with pool:
            pass
    except ValueError as error:
        print("ValueError:", error)
