"""Numbers in shared memory, with their lock."""

from multiprocessing import Array, Process, Value


def work(counter, numbers, place):
    for _ in range(50):
        with counter.get_lock():
            counter.value += 1
    numbers[place] = place * 1.5


if __name__ == "__main__":
    counter, numbers = Value("i", 0), Array("d", 3)
    processes = [Process(target=work, args=(counter, numbers, place)) for place in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(counter.value, numbers[:], len(numbers), list(numbers))
    letters = Array("i", [1, 2, 3])
    letters[1] = 20
    print(letters[:], sum(letters))
    try:
        letters[5]
    except IndexError as error:
        print(error)
