"""Errors of pools and executors: what comes back to the caller, with its chain."""

import multiprocessing
import traceback
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


class Odd(Exception):
    def __init__(self, number, why="odd"):
        super().__init__(number, why)
        self.number = number


def check(number):
    if number % 2:
        raise Odd(number)
    return 10 // number


def last_lines(error, count=3):
    lines = "".join(traceback.format_exception(error)).strip().splitlines()
    return [line.strip() for line in lines[-count:]]


def outcome(call):
    try:
        return call()
    except Exception as error:
        return type(error).__name__, error.args, type(error.__cause__).__name__, error.__context__ is None


def threads():
    with ThreadPoolExecutor(2) as executor:
        futures = [executor.submit(check, number) for number in (2, 3, 0)]
        for future in futures:
            print(outcome(future.result), repr(future.exception()))
        try:
            futures[1].result()
        except Odd as error:
            print(last_lines(error), error.number)
        print(outcome(lambda: list(executor.map(check, [2, 4, 5, 6]))))
        callback = executor.submit(check, 2)
        callback.add_done_callback(lambda future: print("called back", future.result()))


def processes():
    with ProcessPoolExecutor(1) as executor:
        future = executor.submit(check, 3)
        print(outcome(future.result), future.exception().number)
        print(str(future.exception().__cause__).strip().splitlines()[-1])
        print(outcome(lambda: list(executor.map(check, [2, 0]))))
    with multiprocessing.Pool(1) as pool:
        print(pool.map(check, [2, 10]))
        print(outcome(lambda: pool.map(check, [2, 3])))
        print(outcome(lambda: pool.apply(check, (0,))))
        result = pool.apply_async(check, (5,), error_callback=lambda error: print("error callback", error.args))
        result.wait()
        print(result.ready(), result.successful(), outcome(result.get))
        walk = pool.imap(check, [2, 1, 4])
        print(next(walk), outcome(lambda: next(walk)), next(walk), next(walk, "over"))


if __name__ == "__main__":
    threads()
    processes()
