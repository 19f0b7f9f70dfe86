"""`map` keeps the order, raises where the call raised, and times out."""

import time
from concurrent.futures import ThreadPoolExecutor, TimeoutError

with ThreadPoolExecutor(max_workers=3) as executor:
    print(list(executor.map(pow, (2, 3, 4), (5, 2, 3))))
    answers = executor.map(lambda n: 10 // n, (5, 2, 0, 1))
    try:
        for answer in answers:
            print(answer)
    except ZeroDivisionError as error:
        print(error)
    try:
        list(executor.map(time.sleep, [0.2], timeout=0.01))
    except TimeoutError:
        print("timed out", TimeoutError is __builtins__.TimeoutError)
    print(list(executor.map(str, [])), list(executor.map(len, ["a", "bb"], chunksize=5)))
