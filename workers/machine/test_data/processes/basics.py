"""Process: start, join, names, exit codes, arguments; what is printed where."""

import multiprocessing as mp
import sys
from multiprocessing import Process


def greet(greeting, *names, mark="!"):
    print(greeting, ", ".join(names) + mark, flush=True)


def leave(how):
    if how == "number":
        sys.exit(7)
    if how == "true":
        sys.exit(True)
    if how == "none":
        sys.exit(None)
    if how == "return":
        return 5


def attempt(action, *args):
    try:
        return action(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    p = Process(target=greet, args=("Hello", "Ann", "Bob"), kwargs={"mark": "?"}, name="Greeter")
    print(p.name, p.is_alive(), p.exitcode, p.pid, p.daemon, p.ident)
    p.start()
    p.join()
    print(p.is_alive(), p.exitcode, isinstance(p.pid, int), p.pid == p.ident)
    print(attempt(p.start))
    for how in ("number", "true", "none", "return"):
        p = Process(target=leave, args=(how,))
        p.start()
        p.join()
        print(how, p.exitcode)
    p = Process()
    p.start()
    p.join()
    print("no target:", p.exitcode)
    print(attempt(Process(target=greet).join))
    print(attempt(Process(target=greet).is_alive))
    print(attempt(lambda: Process(group=1)))
    p = Process(target=greet, name="Old")
    p.name = "New"
    p.daemon = True
    print(p.name, p.daemon)
    print(mp.current_process().name, mp.current_process().daemon, mp.parent_process(), mp.active_children())
    first, second = Process(), Process()
    number = int(first.name.split("-")[1])
    print(first.name == f"Process-{number}", second.name == f"Process-{number + 1}")
    p = Process(target=greet, args=("Good bye", "all"))
    p.start()
    p.join()
    p.close()
    print(attempt(p.join), "|", attempt(p.is_alive), "|", attempt(lambda: p.exitcode))
