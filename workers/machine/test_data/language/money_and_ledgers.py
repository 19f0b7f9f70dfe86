"""A ledger in double entry: decimals, dates, named tuples, grouping, running balances, currencies, interest and reports."""

from collections import defaultdict, namedtuple
from datetime import date, timedelta
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from functools import reduce, total_ordering
from itertools import accumulate, groupby
from operator import attrgetter, itemgetter
from typing import NamedTuple


class CurrencyError(TypeError):
    pass


@total_ordering
class Money:
    __slots__ = ("cents", "currency")
    rates = {("EUR", "USD"): Decimal("1.10"), ("USD", "EUR"): Decimal("0.90")}
    signs = {"USD": "$", "EUR": "€"}

    def __init__(self, amount, currency="USD"):
        self.cents = int((Decimal(str(amount)) * 100).quantize(Decimal(1), ROUND_HALF_UP))
        self.currency = currency

    @classmethod
    def of(cls, cents, currency="USD"):
        self = cls.__new__(cls)
        self.cents, self.currency = cents, currency
        return self

    def _same(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise CurrencyError(f"{self.currency} and {other.currency} do not mix")
        return other.cents

    def __add__(self, other):
        if other == 0 and not isinstance(other, Money):
            return self
        cents = self._same(other)
        return cents if cents is NotImplemented else Money.of(self.cents + cents, self.currency)

    __radd__ = __add__

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Money.of(-self.cents, self.currency)

    def __mul__(self, k):
        if isinstance(k, Money):
            raise CurrencyError("money times money")
        return Money(Decimal(self.cents) * Decimal(str(k)) / 100, self.currency)

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, Money):
            return Decimal(self.cents) / Decimal(self._same(other))
        return self * (1 / Decimal(str(other)))

    def split(self, n):
        each, rest = divmod(self.cents, n)
        return [Money.of(each + (i < rest), self.currency) for i in range(n)]

    def share(self, *parts):
        total, given = sum(parts), 0
        for i, part in enumerate(parts, 1):
            cents = self.cents - given if i == len(parts) else self.cents * part // total
            given += cents
            yield Money.of(cents, self.currency)

    def to(self, currency):
        if currency == self.currency:
            return self
        try:
            return Money(Decimal(self.cents) / 100 * self.rates[self.currency, currency], currency)
        except KeyError as error:
            raise CurrencyError("no rate for %s to %s" % error.args[0]) from None

    def __eq__(self, other):
        return isinstance(other, Money) and (self.cents, self.currency) == (other.cents, other.currency)

    def __lt__(self, other):
        cents = self._same(other)
        return cents if cents is NotImplemented else self.cents < cents

    def __hash__(self):
        return hash((self.cents, self.currency))

    def __bool__(self):
        return self.cents != 0

    def __format__(self, spec):
        sign = "-" if self.cents < 0 else ""
        whole, cents = divmod(abs(self.cents), 100)
        return format(f"{sign}{self.signs.get(self.currency, self.currency + ' ')}{whole:,}.{cents:02}", spec)

    def __str__(self):
        return format(self)

    def __repr__(self):
        return f"Money({str(Decimal(self.cents) / 100)!r}, {self.currency!r})"


m = Money("19.995")
print(m, repr(m), m + Money(1), 3 * m, m * "0.5", m / 3, m / Money(5), -m, m - Money(30), f"{m:>12}|{Money(1234567.891):<15}|", sum([m, m]), Money(10).split(3), [str(s) for s in Money(100).share(1, 1, 1)], Money(5) < Money(6), max(Money(1), Money(2)), Money(1) == Money("1.00"), bool(Money(0)), {Money(1): "one"}[Money(1)], Money(10, "EUR").to("USD"), Money(10).to("EUR"), Money(0.005), Money(-0.005), Money(1, "JPY"))
for attempt in (lambda: m + Money(1, "EUR"), lambda: m < Money(1, "EUR"), lambda: m + 5, lambda: m + "x", lambda: m * m, lambda: Money(1).to("JPY"), lambda: m < 5, lambda: Money("x"), lambda: m / 0, lambda: Money(1).split(0), lambda: setattr(m, "extra", 1), lambda: sum([Money(1), 5]), lambda: f"{m:d}", lambda: abs(m)):
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, str(error).replace("decimal.", ""))


class Entry(NamedTuple):
    day: date
    debit: str
    credit: str
    amount: Money
    note: str = ""

    @property
    def month(self):
        return f"{self.day:%Y-%m}"


start = date(2024, 1, 30)
ledger = [Entry(start + timedelta(days=n * 9), *rest) for n, rest in enumerate([("bank", "capital", Money(1000), "start"), ("rent", "bank", Money(350)), ("bank", "sales", Money("220.50"), "first"), ("goods", "bank", Money("99.99")), ("bank", "sales", Money(310), "second"), ("rent", "bank", Money(350))])]
balances = defaultdict(lambda: Money(0))
for e in ledger:
    balances[e.debit] += e.amount
    balances[e.credit] -= e.amount
print({k: str(v) for k, v in sorted(balances.items())}, sum(balances.values()), not sum(balances.values()))
for month, entries in groupby(ledger, key=attrgetter("month")):
    entries = list(entries)
    print(month, len(entries), sum(map(attrgetter("amount"), entries)), [e.note or "-" for e in entries], entries[0].day.strftime("%a %d %b"), entries[-1].day.isoformat())
flow = [e.amount if e.debit == "bank" else -e.amount for e in ledger if "bank" in e[1:3]]
print([str(b) for b in accumulate(flow)], str(reduce(max, accumulate(flow))), min(accumulate(flow)), ledger[0]._replace(note="changed").note, ledger[2]._asdict()["note"], Entry._fields, ledger[1].day - ledger[0].day, (ledger[-1].day - start).days, ledger[0] < ledger[1])
print(f"{'day':<12}{'debit':<8}{'credit':<10}{'amount':>12}", *(f"{e.day!s:<12}{e.debit:<8}{e.credit:<10}{e.amount:>12}" for e in ledger), sep="\n")
Row = namedtuple("Row", "month interest principal left")


def loan(amount, yearly, months):
    rate = Decimal(yearly) / 1200
    payment = (Decimal(amount) * rate / (1 - (1 + rate) ** -months)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    left = Decimal(amount)
    for month in range(1, months + 1):
        interest = (left * rate).quantize(Decimal("0.01"), ROUND_HALF_UP)
        principal = min(payment - interest, left) if month < months else left
        left -= principal
        yield Row(month, interest, principal, left)


rows = list(loan(1000, 12, 4))
print(*rows, sep="\n")
print(sum(r.interest for r in rows), sum(map(itemgetter(2), rows)), rows[-1].left == 0, Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP), Decimal("2.675").quantize(Decimal("0.01"), ROUND_DOWN), round(Decimal("2.675"), 2), Decimal("1.10") + Decimal("2.2"), Decimal(1) / Decimal(7), Decimal("0.1") * 3 == Decimal("0.3"), Decimal("1E+3"), f"{Decimal('1234567.891'):,.2f}", Decimal("-0.00"), Decimal("3.50").normalize(), Decimal(10) ** -2, divmod(Decimal(7), 2), -Decimal(7) % 3, int(Decimal("7.9")), sorted([Decimal(2), 1, Decimal("1.5")]))
