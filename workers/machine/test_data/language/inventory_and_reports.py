"""An inventory: dataclasses, sorting by several keys, grouping, Counter, running totals, and reports in columns."""

from collections import Counter, defaultdict
from dataclasses import asdict, dataclass, field, replace
from itertools import accumulate, groupby
from operator import attrgetter, itemgetter
from typing import ClassVar


@dataclass(order=True, slots=True)
class Item:
    name: str
    price: float = field(compare=False)
    count: int = field(default=0, compare=False)
    tags: frozenset = field(default=frozenset(), repr=False, compare=False)
    kinds: ClassVar[tuple] = ("tool", "toy", "food")

    def __post_init__(self):
        if self.price < 0:
            raise ValueError(f"negative price for {self.name!r}: {self.price}")
        self.tags = frozenset(self.tags)

    @property
    def total(self):
        return round(self.price * self.count, 2)


class OutOfStock(LookupError):
    pass


class Inventory:
    def __init__(self, items=()):
        self._items = {}
        self.log = Counter()
        for item in items:
            self += item

    def __iadd__(self, item):
        if not isinstance(item, Item):
            return NotImplemented
        if item.name in self._items:
            old = self._items[item.name]
            item = replace(old, count=old.count + item.count, price=max(old.price, item.price))
        self._items[item.name] = item
        self.log["added"] += 1
        return self

    def __getitem__(self, name):
        return self._items[name]

    def __delitem__(self, name):
        del self._items[name]
        self.log["deleted"] += 1

    def __contains__(self, thing):
        return (thing.name if isinstance(thing, Item) else thing) in self._items

    def __iter__(self):
        yield from self._items.values()

    def __len__(self):
        return len(self._items)

    def __missing__(self, name):
        raise AssertionError("only dict subclasses ask this")

    def take(self, name, n=1):
        item = self[name]
        if item.count < n:
            raise OutOfStock(f"{n} {name} wanted, {item.count} there")
        item.count -= n
        self.log.update(taken=n)
        return item.price * n

    def where(self, **conditions):
        return [i for i in self if all(getattr(i, k) == v for k, v in conditions.items())]

    def report(self):
        width = max(len(i.name) for i in self)
        yield f"{'name':<{width}} {'price':>8} {'n':>4} {'total':>10}"
        yield "-" * (width + 25)
        for i in sorted(self, key=lambda i: (-i.total, i.name)):
            yield f"{i.name:<{width}} {i.price:>8.2f} {i.count:>4d} {i.total:>10,.2f}"
        yield f"{'':-<{width + 25}}"
        yield f"{'sum':{width + 14}}{sum(i.total for i in self):>11,.2f}"


stock = Inventory([Item("hammer", 12.5, 3, {"tool"}), Item("saw", 20, 1, ["tool", "sharp"]), Item("apple", 0.25, 200, {"food"}), Item("robot", 49.99, 2, {"toy", "tool"}), Item("knife", 12.5, 4, {"tool", "sharp"})])
stock += Item("apple", 0.3, 50)
print("\n".join(stock.report()))
print(stock["saw"], len(stock), "saw" in stock, Item("saw", 0) in stock, "axe" in stock, sorted(stock)[0], max(stock, key=attrgetter("price")).name, stock.where(price=12.5), stock.log)
print(stock.take("apple", 10), stock.take("saw"), stock.where(count=0), stock.log.most_common(1), stock.log["nothing"])
by_tag = defaultdict(list)
for item in stock:
    for tag in sorted(item.tags):
        by_tag[tag].append(item.name)
print(dict(by_tag), {t: len(n) for t, n in sorted(by_tag.items(), key=itemgetter(0))}, by_tag.get("none"), len(by_tag))
priced = sorted(stock, key=attrgetter("price", "name"))
print([(price, [i.name for i in group]) for price, group in groupby(priced, key=attrgetter("price"))], list(accumulate(i.count for i in priced)), [i.name for i in sorted(stock, key=lambda i: i.name[::-1])], sorted((i.count, i.name) for i in stock)[:2])
print(asdict(stock["hammer"]), Item.__slots__, Item("a", 1) < Item("b", 0), Item("a", 1) == Item("a", 2, 3), [*map(attrgetter("name"), stock)], itemgetter(1, -1)("abc"), sum(map(attrgetter("total"), stock)))
for attempt in (lambda: stock.take("saw"), lambda: stock.take("axe"), lambda: Item("bad", -1), lambda: stock.__delitem__("axe"), lambda: Item(), lambda: Item("x"), lambda: Item("x", "1"), lambda: setattr(stock["saw"], "colour", 1), lambda: stock["saw"] < 3, lambda: stock + 1, lambda: hash(Item("a", 1)), lambda: stock.where(colour=1), lambda: replace(stock["saw"], nope=1), lambda: attrgetter("a.b")(stock), lambda: itemgetter("k")({}), lambda: itemgetter(), lambda: stock["saw"].kinds[5]):
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, error)
try:
    stock += "text"
except TypeError as error:
    print(error)
del stock["saw"]
print([i.name for i in stock], +Counter(a=1, b=-1), Counter("aab") - Counter("ab"), Counter(a=1) | Counter(a=3), Counter("abc") & Counter("bcd"), sorted(Counter(a=2, b=1).elements()), Counter(a=1) == Counter(a=1, b=0), Counter("ab").total())
