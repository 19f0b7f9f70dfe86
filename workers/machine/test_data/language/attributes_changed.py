# Changing attributes in place, and calling with keywords.
class Account:
    limit = 10

    def __init__(self, owner):
        self.owner = owner
        self.balance = 0
        self.notes = []

    def deposit(self, amount, fee=1, *, note=None):
        self.balance += amount - fee
        if note is not None:
            self.notes += [note]
        return self.balance

    def scaled(self, factor=2):
        self.balance *= factor
        self.balance /= 4
        return self.balance


class Slotted:
    __slots__ = ("count",)

    def __init__(self):
        self.count = 1


class Guarded:
    def __init__(self):
        self._level = 1

    @property
    def level(self):
        return self._level

    @level.setter
    def level(self, value):
        print("set", value)
        self._level = value


account = Account("ada")
for at in range(3):
    print(account.deposit(10), account.deposit(amount=5), account.deposit(5, fee=0), account.deposit(1, note="n"))
print(account.scaled(), account.scaled(factor=3), account.scaled(4), account.notes, account.owner)
deposit = account.deposit
print(deposit(fee=2, amount=4), deposit(1, 0, note=7), account.notes[-1])
account.owner += " l."
account.limit += 1
print(account.owner, account.limit, Account.limit, "limit" in vars(account))
account.balance = 2**62
account.balance += 2**62
account.balance -= 1
print(account.balance)
slotted, guarded = Slotted(), Guarded()
for at in range(4):
    slotted.count += at
    guarded.level += 2
print(slotted.count, guarded.level)
for work in (
    lambda: account.deposit(),
    lambda: account.deposit(1, amount=2),
    lambda: account.deposit(1, 2, 3),
    lambda: account.deposit(1, tip=2),
    lambda: account.deposit(fee=3),
):
    try:
        work()
    except TypeError as error:
        print(error)


def wide(a, b=2, c=3, /, d=4, *, e=5, f=6, g=7, h=8, i=9):
    return a, b, c, d, e, f, g, h, i


def two(a, b, /, c, *, d):
    rest = [a, b, c, d]
    return rest


print(wide(1, g=0), wide(1, 2, d=0, i=1), two(1, 2, c=3, d=4), two(1, 2, d=3, c=4))
for work in (lambda: two(1, b=2, c=3, d=4), lambda: two(1, 2, 3), lambda: two(1, 2, 3, c=4, d=5)):
    try:
        work()
    except TypeError as error:
        print(error)
account.missing = account
account.missing.balance = 5
account.missing.missing.balance += account.balance
print(account.balance)
try:
    account.nothing += 1
except AttributeError as error:
    print(error)
