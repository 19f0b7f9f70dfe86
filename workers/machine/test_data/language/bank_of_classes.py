"""An inventory with properties, class methods, comparison and exceptions."""

from dataclasses import dataclass, field
from functools import total_ordering


class InsufficientStock(Exception):
    def __init__(self, product, wanted):
        super().__init__(f"only {product.quantity} of {product.name}, {wanted} wanted")
        self.product, self.wanted = product, wanted


@total_ordering
@dataclass(eq=False)
class Product:
    name: str
    price: float
    quantity: int = 0
    history: list = field(default_factory=list, repr=False)

    @classmethod
    def parse(cls, text):
        name, price, quantity = text.split(",")
        return cls(name.strip(), float(price), int(quantity))

    @property
    def value(self):
        return self.price * self.quantity

    def take(self, count):
        if count > self.quantity:
            raise InsufficientStock(self, count)
        self.quantity -= count
        self.history.append(-count)

    def __eq__(self, other):
        return self.value == other.value

    def __lt__(self, other):
        return self.value < other.value

    def __hash__(self):
        return hash(self.name)


class Inventory:
    def __init__(self, *products):
        self._products = {p.name: p for p in products}

    def __getitem__(self, name):
        return self._products[name]

    def __iter__(self):
        return iter(self._products.values())

    def __contains__(self, name):
        return name in self._products

    def __len__(self):
        return len(self._products)

    def __enter__(self):
        self._before = {p.name: p.quantity for p in self}
        return self

    def __exit__(self, kind, error, tb):
        if kind is InsufficientStock:
            for name, quantity in self._before.items():
                self[name].quantity = quantity
            print("rolled back:", error)
            return True

    @property
    def total(self):
        return sum(p.value for p in self)


shop = Inventory(*map(Product.parse, ["apple, 0.5, 10", "pear, 0.75, 4", "plum, 0.2, 100"]))
print(len(shop), shop.total, max(shop), sorted(shop)[0].name, "apple" in shop, [p.name for p in shop])
with shop:
    shop["apple"].take(3)
    shop["pear"].take(5)
print(shop["apple"].quantity, shop["apple"].history)
with shop as s:
    s["pear"].take(4)
print(shop["pear"], shop.total)
