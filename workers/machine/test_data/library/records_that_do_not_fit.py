# A record whose arguments do not fit its message: the error, where it was logged, what was to be written.
import io
import logging
import sys
import threading

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s", level=logging.INFO)


def told(function):
    """What goes to stderr, from the error on."""
    sys.stderr = io.StringIO()
    function()
    lines = sys.stderr.getvalue().splitlines()
    sys.stderr = sys.__stderr__
    print(lines[0])
    start = lines.index("Call stack:")
    print(lines[start - 1])
    for line in lines[start:]:
        if "threading.py" not in line and "self." not in line:
            print(line.replace(__file__, "FILE"))


def wrong():
    logging.info("%d of %d", "one", 2)


class Job:
    def run(self):
        logging.getLogger("job").warning("%s and %s", "only one")


told(wrong)


def in_thread():
    thread = threading.Thread(target=Job().run)
    thread.start()
    thread.join()


told(in_thread)
logging.raiseExceptions = False
wrong()
logging.info("fits: %d", 3)
