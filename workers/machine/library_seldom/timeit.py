"""How long small code takes: a text or a function, run many times. Follows the documentation of CPython's `timeit`."""

from itertools import repeat as _times
from time import perf_counter

__all__ = ["Timer", "timeit", "repeat", "default_timer"]
dummy_src_name = "<timeit-src>"
default_timer = perf_counter
default_number = 1000000
default_repeat = 5
_globals = globals


def reindent(src, indent):
    return src.replace("\n", "\n" + " " * indent)


class Timer:
    """Times a statement, which may be a text or a function of no arguments."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        space = _globals() if globals is None else globals
        local, extra, parts = {}, "", []
        for name, part, margin in (("setup", setup, 4), ("stmt", stmt, 8)):
            if isinstance(part, str):
                # By itself it must be right too: `return` has no place in it.
                before = setup + "\n" if name == "stmt" and isinstance(setup, str) else ""
                compile(before + part, dummy_src_name, "exec")
                parts.append(reindent(part, margin))
            elif callable(part):
                local["_" + name] = part
                extra += f", _{name}=_{name}"
                parts.append(f"_{name}()")
            else:
                raise ValueError(f"{name} is neither a string nor callable")
        self.src = (
            f"\ndef inner(_it, _timer{extra}):\n    {parts[0]}\n    _t0 = _timer()\n    for _i in _it:\n"
            f"        {parts[1]}\n        pass\n    _t1 = _timer()\n    return _t1 - _t0\n"
        )
        self.inner = _function(self.src, space, local)

    def print_exc(self, file=None):
        """Prints a traceback of the code that is timed."""
        import traceback

        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        return self.inner(_times(None, number), self.timer)

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


def _function(source, space, local):
    """The function that a source defines, which sees the names of a dictionary."""
    before = {name: space[name] for name in ("inner", *local) if name in space}
    space.update(local)
    try:
        exec(compile(source, dummy_src_name, "exec"), space)
        return space["inner"]
    finally:
        for name in ("inner", *local):
            space.pop(name, None)
        space.update(before)


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
