"""A future: result, exception, done, running, cancelled."""

from concurrent.futures import Future, ThreadPoolExecutor


def divide(a, b=1):
    return a / b


with ThreadPoolExecutor() as executor:
    good = executor.submit(divide, 6, b=3)
    bad = executor.submit(divide, 1, 0)
    print(good.result(), good.done(), good.cancelled(), good.running(), good.exception())
    print(repr(bad.exception()), bad.done(), bad.cancel())
    try:
        bad.result(timeout=1)
    except ZeroDivisionError as error:
        print(error)
try:
    executor.submit(divide, 1)
except RuntimeError as error:
    print(error)
future = Future()
print(future.set_running_or_notify_cancel(), future.running())
future.set_result(42)
print(future.result(), future.done())
try:
    future.set_result(1)
except Exception as error:
    print(type(error).__name__, str(error).split(":")[0])
try:
    ThreadPoolExecutor(max_workers=0)
except ValueError as error:
    print(error)
