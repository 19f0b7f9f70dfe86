"""Answers for CPython: whether it accepts a text, and what a program prints."""

import contextlib
import io
import sys
import warnings

warnings.simplefilter("ignore")


def accepts(text):
    try:
        # A mark of byte order belongs to a file.
        compile(text.removeprefix("\ufeff"), "program.py", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, OverflowError, MemoryError, RecursionError) as error:
        return f"{type(error).__name__}: {error}"
    return ""


def prints(text):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        try:
            exec(compile(text, "program.py", "exec", dont_inherit=True), {"__name__": "__main__"})
        except BaseException as error:
            print("uncaught", type(error).__name__, error)
    return out.getvalue()


ANSWERS = {"accepts": accepts, "prints": prints}

while line := sys.stdin.buffer.readline():
    verb, length = line.split()
    text = sys.stdin.buffer.read(int(length)).decode()
    answer = ANSWERS[verb.decode()](text).encode(errors="backslashreplace")
    sys.__stdout__.buffer.write(b"answer %d\n" % len(answer) + answer)
    sys.__stdout__.buffer.flush()
