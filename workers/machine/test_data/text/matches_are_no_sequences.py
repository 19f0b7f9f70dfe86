"""A match gives its groups by number and name; it is not gone through, and names of `typing` are not either."""

import re
import typing

match = re.match(r"(\w+)@(?P<host>\w+)", "ada@home")
print(match[0], match[1], match["host"], match.groups(), len(match.groups()))
for action in (
    lambda: list(match), lambda: iter(match), lambda: dict(match), lambda: max(match), lambda: list(typing.List),
    lambda: list(typing.Optional),
):  # fmt: skip
    try:
        print(action())
    except TypeError as error:
        print(str(error).replace("_SpecialGenericAlias", "alias").replace("typing.Optional", "alias"))
print(len(list(typing.List[int])))
