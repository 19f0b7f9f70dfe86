# What "from module import *" brings of small modules, and what they keep to themselves.
def brought(module):
    space = {}
    exec(f"from {module} import *", space)
    return sorted(set(space) - {"__builtins__"})


for module in ("sched", "contextvars", "graphlib", "bisect", "heapq", "keyword", "concurrent.futures"):
    print(module, *brought(module))
print([name for name in ("Condition", "Lock", "heappush", "monotonic") if name in brought("queue")])
print([name for name in ("IntEnum", "current_thread", "main_thread") if name in brought("signal")])

import contextvars

print(contextvars.Context, contextvars.ContextVar, contextvars.Token)
context = contextvars.copy_context()
try:
    context.run(context.run, print)
except RuntimeError as error:
    print(str(error).partition(" at ")[0])
