"""What a new thread begins with: context variables at their defaults, a decimal context of its own, no exception."""

import contextvars
import decimal
import sys
import threading
from decimal import Decimal


def in_thread(function, *args):
    box = []

    def run():
        try:
            box.append(function(*args))
        except Exception as error:
            box.append(repr(error))

    t = threading.Thread(target=run)
    t.start()
    t.join()
    return box[0]


user = contextvars.ContextVar("user", default="nobody")
token = contextvars.ContextVar("token")
user.set("ann")
token.set("secret")
print(user.get(), in_thread(user.get), in_thread(token.get, "no token"))
print(in_thread(token.get).startswith("LookupError"))


def change():
    user.set("bob")
    return user.get()


print(in_thread(change), user.get())
copied = contextvars.copy_context()
print(in_thread(copied.run, user.get), in_thread(copied.run, change), user.get(), copied[user])


def start_with_context(function, *args):
    """A thread that begins with a copy of the context of its creator."""
    return in_thread(contextvars.copy_context().run, function, *args)


print(start_with_context(user.get), start_with_context(change), user.get())

decimal.getcontext().prec = 5
print(Decimal(1) / 3, in_thread(lambda: Decimal(1) / 3))


def precise(digits):
    with decimal.localcontext() as context:
        context.prec = digits
        return str(Decimal(2).sqrt())


print(in_thread(precise, 10), precise(3), Decimal(2).sqrt())


def inside_handler():
    return sys.exc_info()[0], sys.exception() if hasattr(sys, "exception") else None


try:
    raise ValueError("in the main thread")
except ValueError:
    print(sys.exc_info()[0].__name__, in_thread(inside_handler))


def recurse(n):
    return 0 if n == 0 else 1 + recurse(n - 1)


def too_deep():
    try:
        return recurse(10**6)
    except RecursionError as error:
        return type(error).__name__, str(error)


print(in_thread(recurse, 500), in_thread(too_deep))
print(in_thread(lambda: threading.current_thread() is threading.main_thread()))
