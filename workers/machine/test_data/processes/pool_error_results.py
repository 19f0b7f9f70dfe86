"""Errors in the workers of a pool: which call raises what, own exceptions, causes that are kept as text."""

from multiprocessing import Pool


class Refused(Exception):
    """Has two arguments, both given to the base: comes back whole."""

    def __init__(self, code, reason):
        super().__init__(code, reason)
        self.code, self.reason = code, reason

    def __str__(self):
        return f"[{self.code}] {self.reason}"


class Noted(ValueError):
    pass


def work(n):
    if n == 1:
        raise ValueError("one")
    if n == 2:
        raise Refused(402, "two")
    if n == 3:
        raise KeyError("three", 3)
    if n == 4:
        try:
            [][n]
        except IndexError as error:
            raise LookupError("four") from error
    return n


def add(a, b):
    return a + b


def unsendable(n):
    return lambda: n


def attempt(action, *args):
    try:
        return action(*args)
    except Exception as error:
        cause = type(error.__cause__).__name__
        return f"{type(error).__name__} {error} (cause {cause})"


if __name__ == "__main__":
    with Pool(2) as pool:
        for n in range(6):
            print(n, attempt(pool.apply, work, (n,)))
        print(attempt(pool.map, work, [0, 0, 2, 0]))
        print(attempt(pool.starmap, add, [(1, 2), (1, "x")]), "|", attempt(pool.starmap, add, [(1,)]))
        print(attempt(lambda: list(pool.imap(work, [5, 6, 1, 7]))))
        it, seen = pool.imap(work, range(7)), []
        while True:
            try:
                seen.append(next(it))
            except StopIteration:
                break
            except Exception as error:
                seen.append(type(error).__name__)
        print(seen)
        try:
            pool.apply(work, (2,))
        except Refused as error:
            print(error.code, error.reason, error.args)
        try:
            pool.apply(work, (4,))
        except LookupError as error:
            text = str(error.__cause__)
            print("IndexError: list index out of range" in text, "LookupError: four" in text, "Traceback" in text)
            print("direct cause" in text)
        try:
            pool.apply(unsendable, (1,))
        except Exception as error:
            print(type(error).__name__, str(error).startswith("Error sending result"))
        print(attempt(pool.map, work, 5))
        print(pool.map(work, [0, 7, 8]), "the workers live on")
