"""Two processes put a letter each into a queue."""

from multiprocessing import Process, Queue


def put(queue, letter):
    queue.put(letter)


if __name__ == "__main__":
    queue = Queue()
    processes = [Process(target=put, args=(queue, letter)) for letter in "ab"]
    for process in processes:
        process.start()
    print(queue.get(), queue.get())
    for process in processes:
        process.join()
# expect: safe
# expect: outcomes "a b\n" "b a\n"
