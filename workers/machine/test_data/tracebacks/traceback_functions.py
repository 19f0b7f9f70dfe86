"""The functions and classes of the traceback module."""

import io
import sys
import traceback


def deep(n):
    if n:
        return deep(n - 1)
    local = "a value"
    raise ValueError("deep", n)


def caught(action, *args):
    try:
        action(*args)
    except Exception as error:
        return error


error = caught(deep, 2)
trace = error.__traceback__
print(traceback.format_exception_only(error), traceback.format_exception_only(KeyError, KeyError("k")), traceback.format_exception_only(type(None), None))
print(*traceback.format_exception(error), sep="")
print(*traceback.format_exception(type(error), error, trace, limit=2), sep="|")
print(*traceback.format_exception(error, limit=-1), sep="|")
for frame in traceback.extract_tb(trace):
    print(frame.filename.rpartition("/")[2], frame.lineno, frame.name, frame.line, tuple(frame)[1:], len(frame), frame[2])
print(traceback.format_list(traceback.extract_tb(trace, limit=1)), traceback.format_list([("made.py", 3, "up", "x = 1"), ("made.py", 4, "up", None)]))
print(len(traceback.format_tb(trace)), traceback.format_tb(trace, limit=1)[0].count("\n"))

out = io.StringIO()
traceback.print_exception(error, file=out, limit=1)
traceback.print_tb(trace, file=out, limit=-1)
try:
    deep(0)
except ValueError:
    traceback.print_exc(file=out, limit=1)
    print(traceback.format_exc(limit=1) == traceback.format_exc(1), len(traceback.format_exc().splitlines()))
print(out.getvalue())
print(repr(traceback.format_exc()), traceback.format_exception(None))


def stack():
    return [frame.name for frame in traceback.extract_stack()], traceback.format_stack()[-1].splitlines()[1].strip(), len(traceback.extract_stack(limit=1))


print(stack())
whole = traceback.TracebackException.from_exception(error)
print(str(whole), whole.exc_type.__name__, len(whole.stack), list(whole.format_exception_only()), "".join(whole.format()) == "".join(traceback.format_exception(error)), whole.__cause__, whole.__context__)
summary = traceback.StackSummary.from_list([("a.py", 1, "f", "line one"), ("a.py", 1, "f", "line one"), ("b.py", 2, "g", "")])
print(summary.format(), len(summary), summary[0].name, summary[0] == summary[1])
print(traceback.FrameSummary("c.py", 5, "h", line="text"))
while trace:
    print(trace.tb_lineno, trace.tb_next is None)
    trace = trace.tb_next
error.add_note("a note")
print(traceback.format_exception_only(error), error.with_traceback(None) is error, traceback.format_exception(error))
traceback.print_exception(error)
traceback.print_list([("x.py", 1, "y", "z")])
sys.stderr.write("end\n")
