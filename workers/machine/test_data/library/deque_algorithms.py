"""collections at work: breadth first, sliding maxima, anagrams, topological order, caches."""

from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from itertools import islice


def shortest(graph, start, goal):
    paths, seen = deque([[start]]), {start}
    while paths:
        path = paths.popleft()
        if path[-1] == goal:
            return path
        for other in graph[path[-1]]:
            if other not in seen:
                seen.add(other)
                paths.append(path + [other])


graph = {"a": "bc", "b": "d", "c": "de", "d": "f", "e": "f", "f": ""}
print(shortest(graph, "a", "f"), shortest(graph, "f", "a"))


def sliding_max(values, k):
    window = deque()
    for i, value in enumerate(values):
        while window and values[window[-1]] <= value:
            window.pop()
        window.append(i)
        if window[0] <= i - k:
            window.popleft()
        if i >= k - 1:
            yield values[window[0]]


print(list(sliding_max([1, 3, -1, -3, 5, 3, 6, 7], 3)))


def josephus(n, k):
    people = deque(range(1, n + 1))
    order = []
    while people:
        people.rotate(-(k - 1))
        order.append(people.popleft())
    return order


print(josephus(7, 3), josephus(41, 3)[-1])


def balanced(text):
    stack, pairs = deque(), {")": "(", "]": "[", "}": "{"}
    for c in text:
        if c in "([{":
            stack.append(c)
        elif c in pairs and (not stack or stack.pop() != pairs[c]):
            return False
    return not stack


print([balanced(t) for t in ("([]{})", "([)]", "((", "", "a(b)c")])
words = "listen silent enlist google elgoog abc cab tea eat ate".split()
groups = defaultdict(list)
for word in words:
    groups["".join(sorted(word))].append(word)
print([g for g in groups.values() if len(g) > 1], Counter("listen") == Counter("silent"))


def topological(edges):
    after, waiting = defaultdict(list), Counter()
    for before, later in edges:
        after[before].append(later)
        waiting[later] += 1
        waiting[before] += 0
    ready = deque(sorted(n for n, count in waiting.items() if not count))
    order = []
    while ready:
        node = ready.popleft()
        order.append(node)
        for other in after[node]:
            waiting[other] -= 1
            if not waiting[other]:
                ready.append(other)
    if len(order) < len(waiting):
        raise ValueError(f"cycle among {sorted(n for n, c in waiting.items() if c)}")
    return order


print(topological([("shirt", "tie"), ("tie", "jacket"), ("trousers", "shoes"), ("trousers", "belt"), ("belt", "jacket")]))
try:
    topological([("a", "b"), ("b", "c"), ("c", "b")])
except ValueError as error:
    print(error)


class LRU:
    def __init__(self, size):
        self.size, self.items, self.hits = size, OrderedDict(), Counter()

    def get(self, key, make):
        if key in self.items:
            self.items.move_to_end(key)
            self.hits["hit"] += 1
        else:
            self.items[key] = make(key)
            self.hits["miss"] += 1
            if len(self.items) > self.size:
                self.items.popitem(last=False)
        return self.items[key]


cache = LRU(2)
print([cache.get(k, str.upper) for k in "abacbca"], cache.hits, list(cache.items))
defaults, environment, command = {"color": "red", "user": "guest"}, {"user": "env"}, {"color": None}
settings = ChainMap({k: v for k, v in command.items() if v}, environment, defaults)
print(settings["color"], settings["user"], dict(settings), [m.get("user") for m in settings.maps])
Edge = namedtuple("Edge", "to weight", defaults=[1])
network = defaultdict(list)
for a, b, *w in (("x", "y", 4), ("y", "z"), ("x", "z", 9)):
    network[a].append(Edge(b, *w))
print(dict(network), sum(e.weight for edges in network.values() for e in edges))
text = "it was the best of times it was the worst of times"
pairs = defaultdict(Counter)
previous = None
for word in text.split():
    if previous:
        pairs[previous][word] += 1
    previous = word
print(pairs["the"], pairs["was"].most_common(1), {w: c.total() for w, c in pairs.items()})
inventory = Counter(apples=3, pears=1)
inventory.update(apples=2, plums=4)
inventory.subtract({"pears": 2})
print(inventory, +inventory, inventory - Counter(plums=10), sum(inventory.values()), min(inventory, key=inventory.get))
history = deque(maxlen=3)
for command in ("ls", "cd", "pwd", "make"):
    history.appendleft(command)
print(list(history), history.index("cd"), list(islice(history, 1, None)))


def flood(rows, y, x, colour):
    rows, old = [list(r) for r in rows], rows[y][x]
    todo = deque([(y, x)])
    while todo:
        y, x = todo.pop()
        if 0 <= y < len(rows) and 0 <= x < len(rows[0]) and rows[y][x] == old:
            rows[y][x] = colour
            todo.extend([(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)])
    return ["".join(r) for r in rows]


print(flood(["..#..", ".##..", "#..#."], 0, 4, "o"))
