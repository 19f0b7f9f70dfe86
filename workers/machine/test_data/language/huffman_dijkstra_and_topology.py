"""Classic algorithms: Huffman codes, shortest paths, topological order, union-find, Kruskal, LCS, knapsack, edit distance."""

import heapq
from collections import Counter, defaultdict, deque
from functools import cache, reduce
from itertools import count


def huffman(text):
    tie = count()
    heap = [(n, next(tie), ch) for ch, n in sorted(Counter(text).items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        (n, _, a), (m, _, b) = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (n + m, next(tie), (a, b)))
    codes = {}

    def walk(node, prefix):
        match node:
            case (left, right):
                walk(left, prefix + "0")
                walk(right, prefix + "1")
            case str(ch):
                codes[ch] = prefix or "0"

    if heap:
        walk(heap[0][2], "")
    return codes


def decode(bits, codes):
    back, word = {v: k for k, v in codes.items()}, ""
    for bit in bits:
        word += bit
        if word in back:
            yield back[word]
            word = ""


for text in ("abracadabra", "aaaa", "", "mississippi river"):
    codes = huffman(text)
    bits = "".join(codes[c] for c in text)
    print(codes, bits, len(bits), "".join(decode(bits, codes)) == text)
graph = {"a": {"b": 7, "c": 9, "f": 14}, "b": {"c": 10, "d": 15}, "c": {"d": 11, "f": 2}, "d": {"e": 6}, "f": {"e": 9}, "z": {}}


def dijkstra(graph, start):
    best, came, queue = {start: 0}, {}, [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if cost > best[node]:
            continue
        for target, weight in graph.get(node, {}).items():
            if (new := cost + weight) < best.get(target, float("inf")):
                best[target], came[target] = new, node
                heapq.heappush(queue, (new, target))
    return best, came


def path(came, target):
    steps = [target]
    while steps[-1] in came:
        steps.append(came[steps[-1]])
    return steps[::-1]


best, came = dijkstra(graph, "a")
print(sorted(best.items()), " -> ".join(path(came, "e")), path(came, "z"), best.get("z", "unreachable"))


def bfs(start, goal, moves):
    queue, seen = deque([(start, [])]), {start}
    while queue:
        state, trail = queue.popleft()
        if goal(state):
            return trail
        for name, nxt in moves(state):
            if nxt not in seen:
                seen.add(nxt)
                queue.append((nxt, trail + [name]))


def jugs(state):
    a, b = state
    yield from [("fill 3", (3, b)), ("fill 5", (a, 5)), ("empty 3", (0, b)), ("empty 5", (a, 0))]
    n = min(a, 5 - b)
    yield "3 to 5", (a - n, b + n)
    n = min(b, 3 - a)
    yield "5 to 3", (a + n, b - n)


print(bfs((0, 0), lambda s: s[1] == 4, jugs), bfs((0, 0), lambda s: s[1] == 9, jugs))


class Cycle(ValueError):
    pass


def topological(needs):
    order, state = [], {}

    def visit(node, trail):
        match state.get(node):
            case "done":
                return
            case "open":
                raise Cycle(" > ".join([*trail[trail.index(node):], node]))
        state[node] = "open"
        for other in sorted(needs.get(node, ())):
            visit(other, [*trail, node])
        state[node] = "done"
        order.append(node)

    for node in sorted(needs):
        visit(node, [])
    return order


def kahn(needs):
    nodes = sorted(set(needs).union(*needs.values()))
    waiting = {n: len(set(needs.get(n, ()))) for n in nodes}
    users = defaultdict(list)
    for n, ds in needs.items():
        for d in ds:
            users[d].append(n)
    ready = [n for n in nodes if not waiting[n]]
    while ready:
        yield (node := heapq.heappop(ready))
        for user in users[node]:
            waiting[user] -= 1
            if not waiting[user]:
                heapq.heappush(ready, user)


tasks = {"shoes": {"socks", "trousers"}, "trousers": {"pants"}, "coat": {"shirt"}, "shirt": set(), "socks": set()}
print(topological(tasks), list(kahn(tasks)))
try:
    topological({"a": ["b"], "b": ["c"], "c": ["a"]})
except Cycle as error:
    print("cycle", error)


class Sets:
    def __init__(self):
        self.parent = {}

    def find(self, x):
        while (p := self.parent.setdefault(x, x)) != x:
            self.parent[x] = x = self.parent.setdefault(p, p)
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a != b:
            self.parent[a] = b
        return a != b


sets = Sets()
edges = sorted((w, a, b) for a, targets in graph.items() for b, w in targets.items())
tree = [(a, b, w) for w, a, b in edges if sets.union(a, b)]
print(tree, sum(w for *_, w in tree), sets.find("a") == sets.find("e"), sets.find("z"))


def lcs(a, b):
    @cache
    def solve(i, j):
        if i == len(a) or j == len(b):
            return ""
        if a[i] == b[j]:
            return a[i] + solve(i + 1, j + 1)
        return max(solve(i + 1, j), solve(i, j + 1), key=len)

    return solve(0, 0)


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = reduce(lambda new, jy: new + [min(row[jy[0]] + 1, new[-1] + 1, row[jy[0] - 1] + (x != jy[1]))], enumerate(b, 1), [i])
    return row[-1]


def knapsack(items, room):
    table = [(0, ())] * (room + 1)
    for name, weight, value in items:
        for r in range(room, weight - 1, -1):
            table[r] = max(table[r], (table[r - weight][0] + value, table[r - weight][1] + (name,)))
    return table[room]


print(lcs("AGGTAB", "GXTXAYB"), distance("kitten", "sitting"), distance("", "abc"), knapsack([("gold", 5, 10), ("silver", 4, 40), ("bronze", 6, 30), ("tin", 3, 50)], 10))
print(heapq.nsmallest(2, [5, 1, 4]), heapq.nlargest(2, "hello"), list(heapq.merge([1, 4], [2, 3])), heapq.heappushpop([2, 3], 1), heapq.heapreplace(h := [1, 5], 9), h)
try:
    heapq.heappop([])
except IndexError as error:
    print(error)
