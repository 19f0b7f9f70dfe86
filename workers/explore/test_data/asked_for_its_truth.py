"""Whether a list has items, and whether an object says that it is true, while another thread changes that."""

from threading import Thread


class Door:
    is_open = False

    def __bool__(self):
        return self.is_open


door, guests = Door(), []


def open_up():
    door.is_open = True
    guests.append("Ada")


thread = Thread(target=open_up)
thread.start()
seen = []
seen.append("open" if door else "shut")
seen.append("full" if guests else "empty")
seen.append("open" if not door else "shut")
thread.join()
print(seen)
# judge
# expect: safe
# expect: outcomes "['open', 'empty', 'shut']\n" "['open', 'full', 'shut']\n" "['shut', 'empty', 'open']\n" "['shut', 'empty', 'shut']\n" "['shut', 'full', 'shut']\n"
# expect: race line 17
