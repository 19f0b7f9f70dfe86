"""How long small code takes. Follows the documentation of CPython's `timeit`."""

from time import perf_counter

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_timer = perf_counter
default_number = 1000000
default_repeat = 5

_FILE = "<timeit-src>"


def _indented(text, width):
    return text.replace("\n", "\n" + " " * width)


class Timer:
    """Times a statement, a text or a function of no arguments, in names of its own or in `globals`."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        names = {}
        parameters = ["_it", "_timer"]
        if isinstance(setup, str):
            compile(setup, _FILE, "exec")
            before, setup = setup + "\n", _indented(setup, 4)
        elif callable(setup):
            names["_setup"] = setup
            parameters.append("_setup=_setup")
            before, setup = "", "_setup()"
        else:
            raise ValueError("setup is neither a string nor callable")
        if isinstance(stmt, str):
            # Both together must be a program: a `return` or an open bracket must not reach the loop around it.
            compile(before + stmt, _FILE, "exec")
            stmt = _indented(stmt, 8)
        elif callable(stmt):
            names["_stmt"] = stmt
            parameters.append("_stmt=_stmt")
            stmt = "_stmt()"
        else:
            raise ValueError("stmt is neither a string nor callable")
        self.src = (
            f"\ndef inner({', '.join(parameters)}):\n    {setup}\n    _t0 = _timer()\n    for _i in _it:\n"
            f"        {stmt}\n        pass\n    _t1 = _timer()\n    return _t1 - _t0\n"
        )
        exec(compile(self.src, _FILE, "exec"), {} if globals is None else globals, names)
        self.inner = names["inner"]

    def timeit(self, number=default_number):
        """Seconds for the setup once, untimed, and the statement `number` times."""
        return self.inner(range(number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """How many times (1, 2, 5, 10, 20, …) take at least 0.2 seconds, and how long these took."""
        number = 1
        while True:
            for factor in (1, 2, 5):
                taken = self.timeit(number * factor)
                if callback:
                    callback(number * factor, taken)
                if taken >= 0.2:
                    return number * factor, taken
            number *= 10

    def print_exc(self, file=None):
        """Prints the traceback of a statement that failed, with the lines of the timed code."""
        import traceback

        traceback.print_exc(file=file)


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
