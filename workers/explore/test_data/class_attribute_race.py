"""A counter that belongs to the class is shared by all instances."""

from threading import Thread


class Visitor:
    count = 0

    def enter(self):
        Visitor.count += 1


threads = [Thread(target=Visitor().enter) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(Visitor.count)
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 10
