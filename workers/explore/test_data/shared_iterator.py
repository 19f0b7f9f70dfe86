"""Two threads share one iterator over a list: each job is done once, by either."""

from threading import Thread

work = iter(["a", "b", "c"])
done = {1: "", 2: ""}


def run(me):
    for job in work:
        done[me] += job


threads = [Thread(target=run, args=(m,)) for m in (1, 2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(done[1], done[2], sep="|")
# expect: safe
# expect: outcomes "abc|\n" "ab|c\n" "ac|b\n" "bc|a\n" "a|bc\n" "b|ac\n" "c|ab\n" "|abc\n"
