"""Where the instructions of code stand in its text."""

# mark: in C

from _inspect import positions


def co_positions(code):
    """Line, last line, column and end column of each instruction."""
    return iter(positions(code))


def co_lines(code):
    """The ranges of instructions that stand in one line: start, end, line."""
    start, last = 0, code.co_firstlineno
    places = positions(code)
    for at, (line, *_) in enumerate(places):
        if line != last:
            if start < at:
                yield 2 * start, 2 * at, last
            start, last = at, line
    yield 2 * start, 2 * len(places), last
