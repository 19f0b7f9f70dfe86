"""Filters of warnings take patterns; traceback cuts what it is told to."""

import traceback
import warnings

warnings.simplefilter("always")
warnings.filterwarnings("ignore", message=".*odd")
warnings.filterwarnings("ignore", message="Plain text")
with warnings.catch_warnings(record=True) as caught:
    for text in ("this is odd", "plain texts", "other"):
        warnings.warn(text)
    print([str(warning.message) for warning in caught])
try:
    1 / 0
except ZeroDivisionError as error:
    print(traceback.format_exception(error, limit=0))
print(repr(traceback.FrameSummary("c.py", 5, "h", line=" t ").line))
group = ValueError("deep")
for level in range(12):
    group = ExceptionGroup(f"level {level}", [group])
print("".join(traceback.format_exception(group)), end="")
