"""Errors of workers reach the caller: custom ones, causes, notes, groups, tracebacks."""

import traceback
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


class ServiceError(Exception):
    def __init__(self, code, reason):
        super().__init__(code, reason)
        self.code, self.reason = code, reason

    def __str__(self):
        return f"[{self.code}] {self.reason}"


def call(code):
    raise ServiceError(code, "no service")


def chained():
    try:
        {}["key"]
    except KeyError as error:
        raise ValueError("bad input") from error


def noted():
    error = RuntimeError("with a note")
    error.add_note("see the manual")
    raise error


def grouped():
    raise ExceptionGroup("several", [OSError("disk"), TypeError("kind")])


def leaves():
    raise SystemExit(3)


def interrupted():
    raise KeyboardInterrupt("pressed")


def own_base():
    raise BaseException("base")


def names_of(error):
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)][-1]


if __name__ == "__main__":
    for kind in (ThreadPoolExecutor, ProcessPoolExecutor):
        print(kind.__name__)
        with kind(1) as pool:
            error = pool.submit(call, 503).exception()
            print(error, error.code, error.args, type(error) is ServiceError)
            error = pool.submit(chained).exception()
            print(repr(error), type(error.__cause__).__name__)
            print(repr(pool.submit(grouped).exception()))
            print(pool.submit(noted).exception().__notes__)
            for function in (leaves, interrupted, own_base):
                print(repr(pool.submit(function).exception()))
            for bad in ((len,), (len, 1), (int, "x"), (int, "11", 99), (divmod, 1, 0), ("not callable",)):
                try:
                    pool.submit(*bad).result()
                except Exception as error:
                    print(type(error).__name__, error)
            results = [pool.submit(f) for f in (chained, dict, noted)]
            print([f.exception() is None for f in results], results[1].result())
            print(pool.submit(abs, -1).result(), "still works")
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(call, 1)
        try:
            future.result()
        except ServiceError as error:
            print(names_of(error), error.__traceback__ is not None, error.__context__)
        try:
            raise future.exception() from LookupError("mine")
        except ServiceError as error:
            print(repr(error.__cause__))
