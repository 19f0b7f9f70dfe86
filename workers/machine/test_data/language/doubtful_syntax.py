# Python 3.12: escapes that mean nothing are a SyntaxWarning, and the literal's class is named.
import re
import warnings

words = re.findall("\w+", "two words")
print(words, "C:\dir", b"\N", rb"\d")
paths = f"{len(words)}\d{words}\w"
text = """
first \. line
"""

limit = 5
if limit is 5 or limit is not 'five':
    print("found")


def never():
    assert (limit, "a message")
    pairs = [(1, 2) (3, 4)]
    table = [[1, 2] [3, 4]]
    return "abc"["b"], 5[0], None(), {1}[0], f"{pairs}"(table), (lambda: 1)[0]


print(0x1for x in [1]) if False else print(1if limit else 2)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    exec("print('\d' is 1)")
    for one in caught:
        print(one.category.__name__, one.message, one.filename, one.lineno)

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        compile("a = 1\nb = '\q'\n", "text", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.filename, error.lineno)
    warnings.simplefilter("ignore")
    exec("print('\d' is 1)")
