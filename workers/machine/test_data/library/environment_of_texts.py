# The environment takes texts only.
import os

os.environ["COLOUR"] = "blue"
print(os.environ["COLOUR"], os.getenv("COLOUR"), "COLOUR" in os.environ, {**os.environ}["COLOUR"], type(os.environ).__name__, repr(os.environ)[:9])
for action in (lambda: os.environ.__setitem__("PORT", 8080), lambda: os.environ.__setitem__(5, "x"), lambda: os.environ["MISSING"]):
    try:
        print(action())
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
del os.environ["COLOUR"]
print(os.environ.get("COLOUR", "none"))
