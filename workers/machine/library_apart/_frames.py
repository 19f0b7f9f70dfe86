"""What is known of the frame of a generator or coroutine that waits."""

from _inspect import generator_facts


class GeneratorFrame:
    """The frame of a generator: its code and the line at which it stands."""

    def __init__(self, generator):
        self._generator = generator

    @property
    def f_code(self):
        return generator_facts(self._generator)[4]

    @property
    def f_lineno(self):
        return generator_facts(self._generator)[3]


GeneratorFrame.__name__ = GeneratorFrame.__qualname__ = "frame"
GeneratorFrame.__module__ = "builtins"
