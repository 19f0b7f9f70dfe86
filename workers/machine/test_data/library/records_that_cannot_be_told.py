"""logging: a record whose arguments do not fit is told of, with the calls that led to it; then all goes on."""

import io
import logging
import re
import sys

errors = sys.stderr = io.StringIO()
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")


def careless():
    logging.warning("%d of %s", "many", "all")


careless()
logging.warning("still here")
sys.stderr = sys.__stderr__
text = errors.getvalue()
head, _, calls = text.partition("Call stack:\n")
print(head.splitlines()[0], "|", head.splitlines()[-1])
print(re.sub('File ".*/', 'File "', calls))
