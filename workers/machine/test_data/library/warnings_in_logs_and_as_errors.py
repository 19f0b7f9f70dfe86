# Warnings as logging and formatwarning write them, with their line of the program, and one that is raised.
import io
import logging
import sys
import warnings

log = io.StringIO()
logging.basicConfig(stream=log, format="%(name)s %(levelname)s %(message)s")


class Old:
    def __init__(self):
        warnings.warn(f"{type(self).__name__} is old", FutureWarning, stacklevel=2)


def make():
    return Old()  # here


logging.captureWarnings(True)
warnings.simplefilter("always")
make()
logging.captureWarnings(False)
print(log.getvalue().replace(__file__, "FILE"), end="")
print(warnings.formatwarning("a message", UserWarning, __file__, 17).replace(__file__, "FILE"), end="")
print(warnings.formatwarning("a message", UserWarning, "elsewhere.py", 3, "its line"), end="")
print(warnings.formatwarning("a message", UserWarning, "elsewhere.py", 3), end="")
warnings.formatwarning = lambda message, category, *place: f"<{category.__name__}: {message}>\n"
sys.stderr = sys.stdout
make()
sys.stderr = sys.__stderr__
warnings.simplefilter("error", FutureWarning)
make()
