"""Streams of files and of the system cannot be pickled or copied; those in memory can. Groups want two arguments."""
# Python 3.12: what is said of streams was different before, and of a group's arguments.
import copy
import io
import pickle
import sys

for stream in (open(__file__), open(__file__, 'rb'), open(__file__, 'rb', 0), sys.stdout, io.TextIOWrapper(io.BytesIO())):
    for function in (pickle.dumps, copy.copy, copy.deepcopy):
        try:
            print(type(function(stream)))
        except Exception as e:
            print(type(e).__name__, e)
octets = pickle.loads(pickle.dumps(io.BytesIO(b'abc')))
print(octets.getvalue())
text = io.StringIO('hey\nyou')
text.readline()
again = pickle.loads(pickle.dumps(text))
print(again.read(), text.read())


class Group(ExceptionGroup):
    pass


for arguments in ((), ('x',), ('x', [ValueError()], 3)):
    try:
        Group(*arguments)
    except TypeError as e:
        print(e)


class Coded(ExceptionGroup):
    def __new__(cls, errors, code):
        self = super().__new__(Coded, f'code {code}', errors)
        self.code = code
        return self

    def derive(self, errors):
        return Coded(errors, self.code)


print(Coded([ValueError(1), KeyError()], 5).split(KeyError)[0].code)
