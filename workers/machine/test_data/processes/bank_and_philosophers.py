"""Processes that share: accounts in an Array with a lock for each, and philosophers with ordered forks."""

import multiprocessing as mp


def transfer(balances, locks, source, target, amount):
    first, second = sorted((source, target))
    with locks[first], locks[second]:
        if balances[source] < amount:
            return False
        balances[source] -= amount
        balances[target] += amount
        return True


def many(balances, locks, plan, refused):
    for source, target, amount in plan:
        if not transfer(balances, locks, source, target, amount):
            with refused.get_lock():
                refused.value += 1


def dine(seat, forks, meals, courses):
    first, second = sorted((seat, (seat + 1) % len(forks)))
    for _ in range(courses):
        with forks[first]:
            with forks[second]:
                meals[seat] += 1


def run(target, jobs):
    processes = [mp.Process(target=target, args=job) for job in jobs]
    for p in processes:
        p.start()
    for p in processes:
        p.join(10)
    return [p.exitcode for p in processes]


if __name__ == "__main__":
    balances = mp.Array("i", [100, 200, 300], lock=False)
    locks = [mp.Lock() for _ in balances]
    refused = mp.Value("i", 0)
    plans = [[(0, 1, 1), (1, 2, 2)] * 20, [(1, 0, 1), (2, 1, 2)] * 20, [(2, 0, 3), (0, 2, 3)] * 20]
    print(run(many, [(balances, locks, plan, refused) for plan in plans]), list(balances), refused.value)
    run(many, [(balances, locks, [(0, 1, 1000), (1, 2, 5000)], refused)])
    print(list(balances), refused.value, sum(balances))

    seats = 4
    forks, meals = [mp.Lock() for _ in range(seats)], mp.RawArray("i", seats)
    print(run(dine, [(seat, forks, meals, 15) for seat in range(seats)]), list(meals))
    print([fork.acquire(False) for fork in forks])

    print(transfer([5, 5], [mp.Lock(), mp.Lock()], 0, 1, 3))
