"""Two threads print two lines each: six orders."""

from threading import Thread


def letters():
    print("a")
    print("b")


def digits():
    print("1")
    print("2")


threads = [Thread(target=letters), Thread(target=digits)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# judge
# expect: safe
# expect: outcomes "1\n2\na\nb\n" "1\na\n2\nb\n" "1\na\nb\n2\n" "a\n1\n2\nb\n" "a\n1\nb\n2\n" "a\nb\n1\n2\n"
