"""Defaults are evaluated once; a mutable default is shared."""

calls = []


def default():
    calls.append("evaluated")
    return []


def append(item, to=default()):
    to.append(item)
    return to


print(append(1), append(2), append(3, []), append(4))
print(calls, append.__defaults__)


def safe(item, to=None):
    to = [] if to is None else to
    to.append(item)
    return to


print(safe(1), safe(2), safe.__defaults__, safe.__kwdefaults__)


def keyword_defaults(*, limit=10, unit="s"):
    return f"{limit}{unit}"


print(keyword_defaults(), keyword_defaults(unit="ms"), keyword_defaults.__kwdefaults__)
