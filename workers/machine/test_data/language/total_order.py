"""Comparison methods: `functools.total_ordering` fills in the rest."""

from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(part) for part in text.split("."))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


versions = [Version(text) for text in ("3.10", "3.9", "3.12.1", "3.2")]
print(sorted(versions), min(versions), max(versions))
print(Version("1.0") <= Version("1.0"), Version("2.0") >= Version("10.0"), Version("1.1") > Version("1.0"))
try:
    hash(Version("1.0"))
except TypeError as error:
    print(error)


class Plain:
    pass


try:
    Plain() < Plain()
except TypeError as error:
    print(error)
try:
    sorted([1, "one"])
except TypeError as error:
    print(error)
