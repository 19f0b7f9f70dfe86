"""What each thread calls with its asynchronous generators, for `sys`."""

# mark: in C

from _threads import get_ident

_asyncgen_hooks = {}


class _AsyncgenHooks(tuple):
    firstiter = property(lambda self: self[0])
    finalizer = property(lambda self: self[1])

    def __repr__(self):
        return f"sys.asyncgen_hooks(firstiter={self[0]!r}, finalizer={self[1]!r})"


def get_asyncgen_hooks():
    """What this thread calls with an asynchronous generator at its first step, and what it would when one is freed."""
    return _asyncgen_hooks.get(get_ident()) or _AsyncgenHooks((None, None))


def set_asyncgen_hooks(firstiter=..., finalizer=...):
    hooks = []
    for name, hook, before in zip(("firstiter", "finalizer"), (firstiter, finalizer), get_asyncgen_hooks()):
        if not (hook is None or hook is ... or callable(hook)):
            raise TypeError(f"callable {name} expected, got {type(hook).__name__}")
        hooks.append(before if hook is ... else hook)
    _asyncgen_hooks[get_ident()] = _AsyncgenHooks(hooks)
