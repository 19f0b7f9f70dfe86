# A process makes so many calls and no more; another one takes its place.
import multiprocessing as mp
import os
from concurrent.futures import ProcessPoolExecutor


def who(_):
    return os.getpid()


if __name__ == "__main__":
    spawn = mp.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn, max_tasks_per_child=1) as executor:
        seen = [executor.submit(who, n).result() for n in range(3)]
    print(len(set(seen)))
    with ProcessPoolExecutor(1, max_tasks_per_child=2) as executor:
        seen = [executor.submit(who, n).result() for n in range(4)]
    print(len(set(seen)), seen[0] == seen[1], seen[2] == seen[3])
    with ProcessPoolExecutor(1, mp_context=spawn) as executor:
        print(len({executor.submit(who, n).result() for n in range(3)}))
    for wrong in (
        {"mp_context": mp.get_context("fork"), "max_tasks_per_child": 1},
        {"max_tasks_per_child": 0},
        {"max_tasks_per_child": 1.5},
    ):
        try:
            ProcessPoolExecutor(1, **wrong)
        except (ValueError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")
