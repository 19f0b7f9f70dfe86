"""JoinableQueue: join waits until every item is done."""

from multiprocessing import JoinableQueue, Process, Queue


def worker(tasks, results):
    while (task := tasks.get()) is not None:
        results.put(task**2)
        tasks.task_done()
    tasks.task_done()


if __name__ == "__main__":
    tasks, results = JoinableQueue(), Queue()
    workers = [Process(target=worker, args=(tasks, results)) for _ in range(2)]
    for p in workers:
        p.start()
    for n in range(6):
        tasks.put(n)
    tasks.join()
    print(sorted(results.get() for _ in range(6)))
    for _ in workers:
        tasks.put(None)
    tasks.join()
    for p in workers:
        p.join()
    print([p.exitcode for p in workers])
    try:
        tasks.task_done()
    except ValueError as error:
        print("ValueError:", error)
