"""A bank: properties, class registry, exceptions of one's own, context managers, transactions that roll back."""

from contextlib import contextmanager
from decimal import Decimal, InvalidOperation, ROUND_HALF_EVEN
from functools import total_ordering


class BankError(Exception):
    code = 0

    def __init_subclass__(cls, code, **rest):
        super().__init_subclass__(**rest)
        cls.code = code


class Insufficient(BankError, code=1):
    def __init__(self, account, wanted):
        super().__init__(account.owner, wanted)
        self.account, self.wanted = account, wanted

    def __str__(self):
        return f"{self.account.owner} has {self.account.balance}, wanted {self.wanted} (short {self.wanted - self.account.balance})"


class Frozen(BankError, code=2):
    pass


class Rollback(BankError, code=3):
    pass


def money(value):
    try:
        amount = Decimal(str(value)).quantize(Decimal("0.01"), ROUND_HALF_EVEN)
    except InvalidOperation:
        raise ValueError(f"not an amount: {value!r}") from None
    return amount


@total_ordering
class Account:
    _next = 100
    fee = Decimal("0.00")

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = money(balance)
        self.frozen = False
        self.history = []
        self.number = Account._next
        Account._next += 1

    @property
    def balance(self):
        """What is there."""
        return self._balance

    @balance.setter
    def balance(self, value):
        raise AttributeError("use deposit or withdraw")

    @balance.deleter
    def balance(self):
        self._balance = money(0)

    def _check(self):
        if self.frozen:
            raise Frozen(f"account {self.number} is frozen")

    def deposit(self, amount):
        self._check()
        if (amount := money(amount)) <= 0:
            raise ValueError(f"cannot deposit {amount}")
        self._balance += amount
        self.history.append(("+", amount))
        return self

    def withdraw(self, amount):
        self._check()
        amount = money(amount) + self.fee
        if amount > self.available:
            raise Insufficient(self, amount)
        self._balance -= amount
        self.history.append(("-", amount))
        return self

    @property
    def available(self):
        return self._balance

    def __eq__(self, other):
        return isinstance(other, Account) and self.number == other.number

    def __lt__(self, other):
        return self._balance < other._balance if isinstance(other, Account) else NotImplemented

    def __hash__(self):
        return self.number

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.owner}: {self._balance}>"


class Savings(Account):
    rate = Decimal("0.035")

    def interest(self):
        return self.deposit(self.balance * self.rate)


class Checking(Account):
    fee = Decimal("0.50")

    def __init__(self, *args, overdraft=100, **kwargs):
        super().__init__(*args, **kwargs)
        self.overdraft = money(overdraft)

    @property
    def available(self):
        return super().available + self.overdraft


@contextmanager
def transaction(*accounts):
    before = [(a, a._balance, len(a.history)) for a in accounts]
    try:
        yield
    except Exception as error:
        for account, balance, length in before:
            account._balance = balance
            del account.history[length:]
        raise Rollback("undone") from error


def transfer(source, target, amount):
    with transaction(source, target):
        source.withdraw(amount)
        target.deposit(amount)


ada, bob = Savings("Ada", 1000), Checking("Bob", "50.005", overdraft=20)
print(ada, bob, ada > bob, max(ada, bob).owner, ada == bob, bob.available, Account.balance.__doc__, {ada: 1}[ada])
ada.deposit(20).withdraw("0.10").interest()
transfer(ada, bob, 300)
print(ada, bob, ada.history, bob.history)
bob.frozen = True
for attempt in (lambda: transfer(ada, bob, 5), lambda: transfer(ada, bob, 10**6), lambda: ada.withdraw(5000), lambda: ada.deposit(-5), lambda: ada.deposit("x"), lambda: setattr(ada, "balance", 5), lambda: bob.withdraw(1), lambda: ada.deposit(None), lambda: ada < 5, lambda: ada >= None, lambda: Savings(), lambda: Checking("C", 1, 2, 3), lambda: type("Bad", (BankError,), {}), lambda: money("NaN")):
    try:
        print("fine", attempt())
    except BankError as error:
        print(type(error).__name__, error.code, error, "|", repr(error.__cause__), "|", error.args)
    except Exception as error:
        print(type(error).__name__, error)
print(ada, bob, sum((a.balance for a in (ada, bob)), Decimal(0)), sorted([ada, bob]), f"{ada.balance:,} {bob.balance:>10} {ada.balance:.1f}")
del ada.balance
print(ada.balance, ada.number, Account._next, Savings._next, [c.__name__ for c in (Insufficient, Frozen, Rollback) if c.code > 1], isinstance(Frozen(), BankError))
