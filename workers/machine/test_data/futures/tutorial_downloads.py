"""The tutorial of flags: downloads one by one, by map and by as_completed, with a report."""

import threading
from collections import Counter, namedtuple
from concurrent.futures import ThreadPoolExecutor, as_completed
from enum import Enum

Status = Enum("Status", "ok not_found error")
Result = namedtuple("Result", "status code")
FLAGS = {"BR": b"green", "CN": b"red", "ID": b"red white", "IN": b"saffron", "US": b"stripes", "ZZ": None, "YY": "timeout"}


class NotFound(LookupError):
    pass


def get_flag(code):
    image = FLAGS[code]
    if image is None:
        raise NotFound(code)
    if not isinstance(image, bytes):
        raise TimeoutError(f"{code} took too long")
    return image


def download_one(code, saved):
    try:
        image = get_flag(code)
    except NotFound:
        status = Status.not_found
    else:
        saved[code] = len(image)
        status = Status.ok
    return Result(status, code)


def sequential(codes, saved):
    counter = Counter()
    for code in sorted(codes):
        try:
            counter[download_one(code, saved).status] += 1
        except TimeoutError:
            counter[Status.error] += 1
    return counter


def by_map(codes, saved):
    with ThreadPoolExecutor(max_workers=3) as pool:
        return Counter(r.status for r in pool.map(lambda c: download_one(c, saved), sorted(codes)))


def by_futures(codes, saved, errors):
    counter = Counter()
    with ThreadPoolExecutor(max_workers=3) as pool:
        todo = {pool.submit(download_one, code, saved): code for code in sorted(codes)}
        for future in as_completed(todo):
            try:
                status = future.result().status
            except TimeoutError as error:
                errors[todo[future]] = str(error)
                status = Status.error
            counter[status] += 1
    return counter


def show(title, counter, saved):
    print(f"{title:<12}", {s.name: counter[s] for s in Status}, sorted(saved.items()))


if __name__ == "__main__":
    saved = {}
    show("sequential", sequential(FLAGS, saved), saved)
    saved = {}
    show("by map", by_map(set(FLAGS) - {"YY"}, saved), saved)
    try:
        by_map(FLAGS, {})
    except TimeoutError as error:
        print("map stopped:", error)
    saved, errors = {}, {}
    show("by futures", by_futures(FLAGS, saved, errors), saved)
    print(errors)
    progress, lock = [], threading.Lock()

    def tick(future):
        with lock:
            progress.append(len(progress) + 1)

    with ThreadPoolExecutor() as pool:
        futures = [pool.submit(get_flag, code) for code in sorted(FLAGS)]
        for future in futures:
            future.add_done_callback(tick)
    print(progress, [type(f.exception()).__name__ for f in futures if f.exception()], futures[0].result())
    print(Result(Status.ok, "BR"))
