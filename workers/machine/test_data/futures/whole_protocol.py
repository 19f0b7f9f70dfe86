"""Every method of a Future."""

from concurrent.futures import CancelledError, Future, InvalidStateError, TimeoutError

f = Future()
print(f.done(), f.running(), f.cancelled())
try:
    f.result(timeout=0.01)
except TimeoutError as error:
    print("TimeoutError", repr(error))
try:
    f.exception(timeout=0)
except TimeoutError:
    print("TimeoutError again")
calls = []
f.add_done_callback(lambda future: calls.append(("first", future.result())))
f.add_done_callback(lambda future: calls.append(("second", future is f)))
print(f.set_running_or_notify_cancel(), f.running(), f.cancel())
f.set_result(42)
print(f.done(), f.running(), f.result(), f.exception(), calls, f.cancel())
f.add_done_callback(lambda future: calls.append("late"))
print(calls[-1])
try:
    f.set_result(1)
except InvalidStateError as error:
    print("InvalidStateError", str(error).startswith("FINISHED"))
g = Future()
print(g.cancel(), g.cancelled(), g.done(), g.cancel(), g.set_running_or_notify_cancel())
for method in (g.result, g.exception):
    try:
        method()
    except CancelledError as error:
        print("CancelledError", repr(error))
h = Future()
h.set_exception(KeyError("lost"))
print(repr(h.exception()), h.done())
try:
    h.result()
except KeyError as error:
    print("KeyError", error)
