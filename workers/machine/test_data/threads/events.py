"""An event: set, cleared, waited for."""

import threading

event = threading.Event()
print(event.is_set(), event.wait(timeout=0.01))
order = []


def runner(name):
    event.wait()
    order.append(name)


threads = [threading.Thread(target=runner, args=(name,)) for name in "abc"]
for thread in threads:
    thread.start()
order.append("start")
event.set()
for thread in threads:
    thread.join()
print(order[0], sorted(order[1:]), event.is_set(), event.wait(0))
event.clear()
print(event.is_set())


def answer():
    question.wait()
    replies.append("an answer")
    answered.set()


question, answered, replies = threading.Event(), threading.Event(), []
threading.Thread(target=answer).start()
question.set()
print(answered.wait(timeout=5), replies)
