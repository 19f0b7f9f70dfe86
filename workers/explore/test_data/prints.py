"""Two threads print two lines each: six orders."""

from threading import Thread


def say(first, second):
    print(first)
    print(second)


thread = Thread(target=say, args=("a", "b"))
thread.start()
say(1, 2)
thread.join()
# judge
# expect: safe
# expect: outcomes "1\n2\na\nb\n" "1\na\n2\nb\n" "1\na\nb\n2\n" "a\n1\n2\nb\n" "a\n1\nb\n2\n" "a\nb\n1\n2\n"
