"""Following a thread: what `sys.settrace` and `sys.setprofile` have called. The machine says what happens, here it is told."""

import sys
import threading
from _frames import frame_of

PROFILED = {"call", "return", "c_call", "c_return", "c_exception"}


def tell(trace, profile, index, frame, event, argument):
    """Calls who wants to know of an event in the call of this index."""
    if frame is None:
        frame = frame_of(index)
        frame._tell_wants()
    if event == "return":
        frame._line, frame._locals = frame.f_lineno, frame.f_locals
    if profile is not None and event in PROFILED:
        profile(frame, event, argument)
    if trace is not None and not event.startswith("c_"):
        function = trace if event == "call" else frame.f_trace
        if function is not None:
            result = function(frame, event, argument)
            if result is not None:
                frame.f_trace = result


def bootstrap(thread, trace, profile):
    """What a thread does that is followed from its start."""

    def followed():
        try:
            if profile is not None:
                sys.setprofile(profile)
            if trace is not None:
                sys.settrace(trace)
            thread.run()
        except BaseException as error:
            threading._invoke_excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, thread)))
        finally:
            thread._delete()
            sys.setprofile(None)
            sys.settrace(None)
            if thread._locals is not None:
                thread._locals = None
            thread._handle.finish()

    return followed
