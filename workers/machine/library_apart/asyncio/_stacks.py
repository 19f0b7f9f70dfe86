"""Where a task stands."""

import sys
import traceback
from _inspect import source


def frames_of(task, limit):
    """The frame of a coroutine that waits. Tracebacks have no frames here, so there are none of a task that failed."""
    frame = getattr(task._coro, "cr_frame", None)
    return [] if frame is None or limit == 0 else [frame]


def _summary(frame):
    code, line = frame.f_code, frame.f_lineno
    text = "".join(source(code).splitlines()[line - 1 : line])
    return traceback.FrameSummary(code.co_filename, line, code.co_name, line=text)


def print_stack(task, limit, file):
    file = sys.stderr if file is None else file
    error = task._exception
    if error is not None:
        places = traceback.extract_tb(error.__traceback__, limit)
    else:
        places = [_summary(frame) for frame in frames_of(task, limit)]
    what = "No stack" if not places else "Traceback" if error is not None else "Stack"
    print(f"{what} for {task!r}{' (most recent call last):' if places else ''}", file=file)
    file.write("".join(traceback.format_list(places)))
    if error is not None:
        file.write("".join(traceback.format_exception_only(type(error), error)))
