"""Contexts and start methods."""

import multiprocessing as mp


def work(q):
    q.put(mp.current_process().name)


if __name__ == "__main__":
    print({"fork", "spawn"} <= set(mp.get_all_start_methods()))
    for method in ("fork", "spawn"):
        context = mp.get_context(method)
        q = context.Queue()
        p = context.Process(target=work, args=(q,), name=f"by {method}")
        p.start()
        print(context.get_start_method(), q.get())
        p.join()
    mp.set_start_method("spawn", force=True)
    print(mp.get_start_method())
    try:
        mp.set_start_method("fork")
    except RuntimeError as error:
        print("RuntimeError:", error)
    mp.set_start_method("fork", force=True)
    print(mp.get_start_method(), mp.cpu_count() >= 1)
    try:
        mp.get_context("teleport")
    except ValueError as error:
        print("ValueError:", error)
