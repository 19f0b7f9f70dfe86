"""The examples of the documentation of concurrent.futures, with pages made up."""

import concurrent.futures
import math

PAGES = {"http://a.example/": "a" * 100, "http://b.example/": "b" * 250, "http://none.example/": None}
PRIMES = [112272535095293, 115280095190773, 1099726899285419, 97, 1]


def load_url(url, timeout):
    if PAGES[url] is None:
        raise OSError(f"no host after {timeout} seconds")
    return PAGES[url]


def is_prime(n):
    if n < 2:
        return False
    if n % 2 == 0:
        return n == 2
    return all(n % i for i in range(3, min(math.isqrt(n), 2000) + 1, 2))


def pages():
    lines = []
    with concurrent.futures.ThreadPoolExecutor(max_workers=5) as executor:
        future_to_url = {executor.submit(load_url, url, 60): url for url in PAGES}
        for future in concurrent.futures.as_completed(future_to_url):
            url = future_to_url[future]
            try:
                data = future.result()
            except Exception as exc:
                lines.append("%r generated an exception: %s" % (url, exc))
            else:
                lines.append("%r page is %d bytes" % (url, len(data)))
    print(*sorted(lines), sep="\n")


def primes():
    with concurrent.futures.ProcessPoolExecutor(2) as executor:
        for number, prime in zip(PRIMES, executor.map(is_prime, PRIMES)):
            print("%d is prime: %s" % (number, prime))


def simple():
    with concurrent.futures.ThreadPoolExecutor(max_workers=1) as executor:
        future = executor.submit(pow, 323, 1235)
        print(future.result() % 1000, future.done(), future.running(), future.cancelled(), future.exception())


def deadlock_avoided():
    executor = concurrent.futures.ThreadPoolExecutor(max_workers=1)

    def wait_on_future():
        future = executor.submit(pow, 5, 2)
        try:
            return future.result(timeout=0.01)
        except concurrent.futures.TimeoutError:
            return "one worker cannot wait for itself"

    print(executor.submit(wait_on_future).result())
    executor.shutdown()


if __name__ == "__main__":
    pages()
    primes()
    simple()
    deadlock_avoided()
    print(concurrent.futures.TimeoutError is TimeoutError, concurrent.futures.FIRST_COMPLETED, issubclass(concurrent.futures.ProcessPoolExecutor, concurrent.futures.Executor))
