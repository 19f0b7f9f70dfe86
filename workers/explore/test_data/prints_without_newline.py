"""Between a line and its end another thread may print."""

from threading import Thread


def show(c):
    print(c, end="")
    print(c.upper())


threads = [Thread(target=show, args=(c,)) for c in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# expect: safe
# expect: outcomes "aA\nbB\n" "abA\nB\n" "abB\nA\n" "bB\naA\n" "baA\nB\n" "baB\nA\n"
