"""Contexts: `get_context`, the start methods there are, the kinds of Process, `set_start_method`."""

import multiprocessing as mp


def report(connection, word):
    connection.send((word, mp.current_process().name, mp.parent_process().name))
    connection.close()


def attempt(action, *args):
    try:
        return action(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    print({"fork", "spawn"} <= set(mp.get_all_start_methods()), mp.get_start_method() in mp.get_all_start_methods())
    for method in ("fork", "spawn"):
        context = mp.get_context(method)
        receiver, sender = context.Pipe(duplex=False)
        p = context.Process(target=report, args=(sender, method), name=f"by {method}")
        p.start()
        print(receiver.recv(), context.get_start_method(), type(p).__name__)
        p.join()
        print(p.exitcode)
    print(attempt(mp.get_context, "teleport"))
    print(mp.get_context() is mp.get_context(None), mp.get_context("spawn") is mp.get_context("spawn"))
    print(attempt(mp.get_context("spawn").set_start_method, "fork"))
    mp.set_start_method("spawn", force=True)
    print(mp.get_start_method())
    print(attempt(mp.set_start_method, "fork"))
    q = mp.get_context("spawn").SimpleQueue()
    q.put("through a queue of a context")
    print(q.get())
    context = mp.get_context("fork")
    lock, event, value = context.Lock(), context.Event(), context.Value("i", 3)
    with lock:
        event.set()
        value.value += 1
    print(event.is_set(), value.value, context.cpu_count() == mp.cpu_count() > 0)
    print(context.current_process() is mp.current_process(), context.active_children())
    print([hasattr(context, name) for name in ("Pool", "Manager", "Queue", "Barrier", "RawArray", "TimeoutError")])
    print(mp.current_process().name, type(mp.current_process()).__name__)
