# functools.cmp_to_key: keys compare with keys, by the function of the first.
import functools


def by_length(a, b):
    return len(a) - len(b)


key = functools.cmp_to_key(by_length)
other = functools.cmp_to_key(lambda a, b: 0)
print(sorted(["ccc", "a", "bb", "dd"], key=key), max("x yyy zz".split(), key=key), key("ab") < key("abc"), key("ab") == key("xy"))
print(key("abc") > other("x"), other("abc") > key("x"), key("q").obj)
for action in (lambda: key("a") < "b", lambda: key("a") == 3, lambda: sorted([key("a"), "b"]), lambda: key("a") >= None):
    try:
        print(action())
    except TypeError as error:
        print(error)
try:
    {key("a")}
except TypeError as error:
    print("unhashable" in str(error))
