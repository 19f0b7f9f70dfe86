"""How long small code takes; here only functions, for there is no compiler at run time."""

from time import perf_counter

default_timer = perf_counter
default_number = 1000000
default_repeat = 5


class Timer:
    """Times a function of no arguments."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        for part in (stmt, setup):
            if not callable(part) and part != "pass":
                raise ValueError("timeit takes functions here, not strings: timeit(lambda: ..., number=...)")
        self._call = stmt if callable(stmt) else lambda: None
        self._setup = setup if callable(setup) else lambda: None
        self._timer = timer

    def timeit(self, number=default_number):
        self._setup()
        call, timer = self._call, self._timer
        begin = timer()
        for _ in range(number):
            call()
        return timer() - begin

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        number = 1
        while True:
            for factor in (1, 2, 5):
                taken = self.timeit(number * factor)
                if callback:
                    callback(number * factor, taken)
                if taken >= 0.2:
                    return number * factor, taken
            number *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
