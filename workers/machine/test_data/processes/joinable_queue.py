"""A joinable queue: the producer waits until all is done."""

from multiprocessing import JoinableQueue, Process, Queue


def work(tasks, results):
    while True:
        results.put(tasks.get() * 2)
        tasks.task_done()


if __name__ == "__main__":
    tasks, results = JoinableQueue(), Queue()
    process = Process(target=work, args=(tasks, results), daemon=True)
    process.start()
    for n in range(4):
        tasks.put(n)
    tasks.join()
    print(sorted(results.get() for _ in range(4)))
    try:
        tasks.task_done()
    except ValueError as error:
        print(error)
