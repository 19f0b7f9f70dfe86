"""Two threads append to a text: a letter may be lost."""

from threading import Thread

text = ""


def a():
    global text
    text += "a"


def b():
    global text
    text += "b"


threads = [Thread(target=a), Thread(target=b)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(text)
# judge
# expect: safe
# expect: outcomes "a\n" "ab\n" "b\n" "ba\n"
# expect: race line 10
# expect: race line 15
