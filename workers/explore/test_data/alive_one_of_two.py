"""Which of two like threads has ended is looked at."""

from threading import Thread


def work():
    pass


threads = [Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
threads[1].join()
print(threads[0].is_alive(), threads[1].is_alive())
threads[0].join()
# judge
# expect: safe
# expect: outcomes "False False\n" "True False\n"
