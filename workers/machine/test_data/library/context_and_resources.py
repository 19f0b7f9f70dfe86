"""Resources that are opened and closed in order."""

from contextlib import ExitStack, closing, contextmanager, suppress

log = []


class Resource:
    def __init__(self, name, fail=False):
        self.name, self.fail = name, fail

    def __enter__(self):
        log.append(f"open {self.name}")
        if self.fail:
            raise OSError(f"cannot open {self.name}")
        return self

    def __exit__(self, *exception):
        log.append(f"close {self.name}")

    def close(self):
        log.append(f"closed {self.name}")


with suppress(OSError):
    with Resource("a"), Resource("b", fail=True), Resource("c"):
        log.append("never")
print(log)
log.clear()
with ExitStack() as stack:
    for name in "xyz":
        stack.enter_context(Resource(name))
    saved = stack.pop_all()
print(log)
saved.close()
print(log[3:])
log.clear()


@contextmanager
def transaction(store):
    before = dict(store)
    try:
        yield store
    except ValueError:
        store.clear()
        store.update(before)
        log.append("rolled back")
    else:
        log.append("committed")


store = {"n": 1}
with transaction(store) as s:
    s["n"] = 2
with transaction(store) as s:
    s["n"] = 99
    raise ValueError
print(store, log)
with closing(Resource("d")) as d:
    log.append(d.name)
print(log[-2:])
