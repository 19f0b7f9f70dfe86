"""The places of a stack as objects: compared, shown in another way, left out, with a line that is looked up."""

import sys
import traceback


def fails(n):
    if n == 0:
        raise ZeroDivisionError("at the end")
    fails(n - 1)


class Short(traceback.StackSummary):
    def format_frame_summary(self, frame_summary):
        if frame_summary.name == "main":
            return None
        return f"<{frame_summary.name}: {frame_summary.line}>\n"


def main():
    place = traceback.FrameSummary("other.py", 3, "f", line="  x = 1  ")
    print(place, tuple(place), place.line, place.lineno, place.locals, len(place), place[2])
    print(place == ("other.py", 3, "f", "x = 1"), place == traceback.FrameSummary("other.py", 3, "f", line="x = 1"))
    kept = traceback.FrameSummary("other.py", 3, "f", line="x", locals={"b": [1], "a": "text"})
    print(kept.locals, kept == traceback.FrameSummary("other.py", 3, "f", line="x"))
    print("".join(traceback.StackSummary.from_list([kept, ("more.py", 4, "g", "y = 2")]).format()), end="")
    try:
        fails(2)
    except ZeroDivisionError as error:
        found = Short.extract(traceback.walk_tb(error.__traceback__))
        print(len(found), "".join(found.format()), sep="\n", end="")
        one, other = (traceback.TracebackException.from_exception(error) for _ in range(2))
        print(one == other, one == 3, one.stack[-1].name, str(one))
        sys.tracebacklimit = 2
        print([place.lineno for place in traceback.extract_tb(error.__traceback__)])
        print(*traceback.TracebackException.from_exception(error).format_exception_only(), end="")


main()
