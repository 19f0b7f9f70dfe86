"""A variable of the enclosing function is shared like any other."""
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 15

from threading import Thread


def main():
    count = 0

    def add():
        nonlocal count
        count += 1

    threads = [Thread(target=add) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(count)


main()
