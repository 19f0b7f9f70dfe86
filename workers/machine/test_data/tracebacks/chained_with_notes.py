"""An uncaught exception with a cause and notes; chains that are cut."""

class AppError(Exception):
    def __init__(self, msg, code):
        super().__init__(msg); self.code = code
def parse(s):
    try: return int(s)
    except ValueError as e:
        raise AppError(f"cannot parse {s!r}", 2) from e
def load(d, k):
    try: return parse(d[k])
    except AppError as e:
        e.add_note(f"while loading {k}")
        e.add_note("check the config")
        raise
    finally:
        print("load done")
try: parse("x")
except AppError as e: print(repr(e), e.args, e.code, repr(e.__cause__), e.__suppress_context__, repr(e.__context__))
try:
    try: {}["a"]
    except KeyError: raise ValueError("none") from None
except ValueError as e: print(repr(e.__context__), e.__cause__, e.__suppress_context__)
try:
    raise ValueError from 5
except TypeError as e: print(e)
try: raise 5
except TypeError as e: print(e)
try: raise int
except TypeError as e: print(e)
try: raise
except RuntimeError as e: print(e)
try:
    try: raise ValueError
    except int: pass
    except "a": pass
except TypeError as e: print(e, repr(e.__context__))
load({"a": "zz"}, "a")
