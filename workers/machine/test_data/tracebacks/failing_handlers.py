"""Errors raised by handlers and finally blocks, and returns inside them."""

import traceback
from contextlib import suppress


def show(action):
    try:
        print("returned", action())
    except Exception:
        traceback.print_exc()


def finally_raises():
    try:
        raise KeyError("first")
    finally:
        raise ValueError("second")


def finally_returns():
    try:
        raise KeyError("lost")
    finally:
        return "from finally"


def loop_leaves():
    for n in range(3):
        try:
            raise KeyError(n)
        finally:
            if n == 1:
                break
            continue
    return n


def handler_raises():
    try:
        raise KeyError("first")
    except KeyError:
        raise ValueError("second")
    finally:
        print("finally")


def three_deep():
    try:
        try:
            try:
                raise KeyError(1)
            except KeyError:
                raise ValueError(2)
        except ValueError:
            raise TypeError(3)
    except TypeError as error:
        raise LookupError(4) from error.__context__


def suppressed():
    with suppress(KeyError, IndexError):
        {}["a"]
    with suppress(KeyError):
        print([][0])


def else_raises():
    try:
        pass
    except ValueError:
        print("not for the else")
    else:
        raise ValueError("from else")
    finally:
        print("finally after else")


def handlers_in_turn():
    for error in (KeyError("k"), IndexError("i"), ValueError("v"), OSError("o")):
        try:
            raise error
        except LookupError as caught:
            print("lookup", caught)
        except (ValueError, TypeError):
            print("value or type")
    return "never"


def unbound_after():
    try:
        raise KeyError("gone")
    except KeyError as error:
        pass
    return error


def wrong_kind():
    try:
        raise KeyError("k")
    except (ValueError, "KeyError"):
        pass


def not_an_error():
    raise "text"


def no_error_to_raise():
    raise


def cause_of_wrong_kind():
    raise ValueError("v") from "text"


for action in (finally_raises, finally_returns, loop_leaves, handler_raises, three_deep, suppressed, else_raises, handlers_in_turn, unbound_after, wrong_kind, not_an_error, no_error_to_raise, cause_of_wrong_kind):
    print("--", action.__name__)
    show(action)
