"""What `import *` brings of modules parts of which are only fetched when they are wanted."""

from collections import *
from contextlib import *

print([cls.__name__ for cls in (UserDict, UserList, UserString, ChainMap, Counter, OrderedDict, defaultdict, deque)])
print(namedtuple("Point", "x y")(1, 2))
print(AsyncExitStack.__module__, aclosing.__name__, asynccontextmanager.__name__, suppress.__name__)


@asynccontextmanager
async def manager():
    yield 1


try:
    ExitStack().enter_context(manager())
except TypeError as error:
    print(error)
