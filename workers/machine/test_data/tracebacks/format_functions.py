"""`traceback` functions: format_exc, format_exception_only, extract_tb, print_stack pieces."""

import sys
import traceback


def fail():
    raise KeyError("k")


try:
    fail()
except KeyError as error:
    print(traceback.format_exc().splitlines()[-1])
    print(traceback.format_exception_only(error))
    frames = traceback.extract_tb(error.__traceback__)
    print([(frame.name, frame.lineno, frame.line) for frame in frames])
    print(sys.exc_info()[0], sys.exc_info()[1] is error)
    print(len(traceback.format_exception(error)), "".join(traceback.format_tb(error.__traceback__)).count("File"))
print(sys.exc_info())
