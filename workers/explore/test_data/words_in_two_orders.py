"""Two threads count the same words, but in different orders: they cannot both lose their first one."""

from threading import Thread

count = {}


def tally(words):
    for word in words:
        count[word] = count.get(word, 0) + 1


threads = [Thread(target=tally, args=("ab",)), Thread(target=tally, args=("ba",))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(count["a"], count["b"])
# expect: safe
# expect: outcomes "1 2\n" "2 1\n" "2 2\n"
# expect: race line 10
