"""Stages in executors, each fed by what the one before has done."""

from concurrent.futures import ThreadPoolExecutor, as_completed


def parse(text):
    return int(text)


def square(n):
    return n * n


def run(texts):
    results, problems = {}, {}
    with ThreadPoolExecutor(2) as parsers, ThreadPoolExecutor(2) as workers:
        parsing = {parsers.submit(parse, text): text for text in texts}
        working = {}
        for future in as_completed(parsing):
            text = parsing[future]
            if error := future.exception():
                problems[text] = str(error)
            else:
                working[workers.submit(square, future.result())] = text
        for future in as_completed(working):
            results[working[future]] = future.result()
    return dict(sorted(results.items())), dict(sorted(problems.items()))


print(run(["3", "x", "12", "", "7"]))
