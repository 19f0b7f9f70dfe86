# Copies of a process end, and it asks which and how.
import os
import signal
import sys

codes = {}
children = {}
for n in range(4):
    pid = os.fork()
    if pid == 0:
        os._exit(n * 10)
    children[pid] = n
while children:
    pid, status = os.wait()
    codes[children.pop(pid)] = (os.WIFEXITED(status), os.WEXITSTATUS(status))
print(sorted(codes.items()))


def descend(n):
    """Each copy makes another one and adds one to its exit code."""
    if n == 0:
        return 0
    pid = os.fork()
    if pid == 0:
        os._exit(descend(n - 1) + 1)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


print(descend(3))

reader, writer = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(writer)
    os.read(reader, 1)
    os._exit(0)
print(os.waitpid(pid, os.WNOHANG), os.waitpid(-1, os.WNOHANG))
os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(-1, 0)
print(os.WIFSIGNALED(status), os.WTERMSIG(status), os.waitstatus_to_exitcode(status))

for wrong in (lambda: os.wait(), lambda: os.waitpid(pid, 0), lambda: os.waitpid(-1, os.WNOHANG)):
    try:
        wrong()
    except ChildProcessError as error:
        print(error)

values = []
pid = os.fork()
values.append("child" if pid == 0 else "parent")
if pid == 0:
    sys.exit(len(values))
print(os.waitstatus_to_exitcode(os.wait()[1]), values)
