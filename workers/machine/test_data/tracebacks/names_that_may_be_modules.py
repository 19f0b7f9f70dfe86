# Python 3.12: modules that were not imported are told of.
"""A name that is near to one that is there, and is that of a module."""
import traceback


def near():
    times = [1, 2]
    return time.sleep(len(times))


def far():
    return math.pi


class Clock:
    tim = 1


def of_a_class():
    return Clock.time


for function in (near, far, of_a_class):
    try:
        function()
    except (AttributeError, NameError) as error:
        print("".join(traceback.format_exception_only(error)), end="")
randoms = []
random.shuffle(randoms)
