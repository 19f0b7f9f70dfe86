"""A stack for threads."""

import queue

stack = queue.LifoQueue(3)
for item in "abc":
    stack.put(item)
print(stack.full(), [stack.get() for _ in range(3)], stack.empty())
try:
    stack.get_nowait()
except queue.Empty:
    print("empty")
stack.put(1)
stack.get()
stack.task_done()
print(stack.unfinished_tasks)
