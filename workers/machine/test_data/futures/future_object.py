"""A Future by hand: its states, set_result, set_exception, cancel, callbacks, errors."""

from concurrent.futures import CancelledError, Future, InvalidStateError, as_completed, wait


def states(future):
    return future.running(), future.done(), future.cancelled()


future = Future()
print(states(future))
print(future.set_running_or_notify_cancel(), states(future), future.cancel())
future.set_result("value")
print(states(future), future.result(), future.result(0), future.exception(), future.cancel())
for action in (lambda: future.set_result(1), lambda: future.set_exception(ValueError())):
    try:
        action()
    except InvalidStateError as error:
        print("InvalidStateError:", str(error).split(":")[0], isinstance(error, Exception))

failed = Future()
failed.set_exception(KeyError("missing"))
print(states(failed), repr(failed.exception()))
for _ in range(2):
    try:
        failed.result()
    except KeyError as error:
        print("KeyError", error, error is failed.exception())

cancelled = Future()
print(cancelled.cancel(), states(cancelled), cancelled.cancel())
for method in (cancelled.result, cancelled.exception):
    try:
        method()
    except CancelledError as error:
        print(type(error).__name__, error.args)
print(cancelled.set_running_or_notify_cancel(), states(cancelled), cancelled.cancel())

pending = Future()
for method in (pending.result, pending.exception):
    try:
        method(timeout=0.001)
    except TimeoutError as error:
        print(type(error).__name__, error.args)

log = []
noted = Future()
for n in range(3):
    noted.add_done_callback(lambda f, n=n: log.append((n, f.result())))
print(log)
noted.set_result("late")
print(log)
noted.add_done_callback(lambda f: log.append(("at once", f is noted)))
print(log[-1])
gone = Future()
gone.add_done_callback(lambda f: log.append(f.cancelled()))
gone.cancel()
print(log[-1], len(log))

for f in (Future(), future, failed, cancelled):
    print(repr(f).split(" ", 1)[0], "state=" + repr(f).split("state=")[1])

done, not_done = wait([future, failed, pending], timeout=0)
print(len(done), len(not_done), pending in not_done)
print(len(wait([future, future, noted]).done), wait([]).done, len(wait([future, pending], return_when="FIRST_COMPLETED").not_done))
print(len(wait([failed, pending], return_when="FIRST_EXCEPTION").done))
print({f.done() for f in as_completed([future, failed, cancelled, noted])})
seen = []
try:
    for f in as_completed([future, pending], timeout=0.001):
        seen.append(f.result())
except TimeoutError as error:
    print(seen, "then", error)
try:
    pending.set_running_or_notify_cancel()
    pending.set_exception(OSError("at last"))
    pending.result()
except OSError as error:
    print("OSError:", error)
