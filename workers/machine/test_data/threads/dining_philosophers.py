"""Five philosophers with numbered forks: everybody eats, nobody starves."""

import threading

forks = [threading.Lock() for _ in range(5)]
meals = [0] * 5


def philosopher(seat):
    first, second = sorted((seat, (seat + 1) % 5))
    for _ in range(20):
        with forks[first]:
            with forks[second]:
                meals[seat] += 1


threads = [threading.Thread(target=philosopher, args=(seat,)) for seat in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(meals)
