"""Each of two threads makes a list at the same place of the program and puts it where the other finds it. What it does to its
own is nobody's concern, until one looks into the other's."""

from threading import Thread, get_ident

boxes = {}


def work(name, other):
    me = get_ident()
    boxes[name] = box = []
    box.append(me == get_ident())
    found = boxes.get(other)
    if found:
        found.append(name)


threads = [Thread(target=work, args=names) for names in ("ab", "ba")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(boxes["a"], boxes["b"])
# judge
# expect: safe
# expect: outcomes "[True, 'b'] [True, 'a']\n" "[True, 'b'] [True]\n" "[True] [True, 'a']\n"
