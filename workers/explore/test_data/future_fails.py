"""What fails in a pool fails where the result is asked for."""

from concurrent.futures import ThreadPoolExecutor


def fail():
    raise ValueError("no")


with ThreadPoolExecutor(max_workers=1) as pool:
    future = pool.submit(fail)
    try:
        future.result()
    except ValueError as error:
        print(error)
# expect: safe
# expect: outcomes "no\n"
