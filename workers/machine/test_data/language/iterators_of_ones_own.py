"""The iterator protocol: an iterable makes a new iterator each time; an iterator is used up."""


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return CountdownIterator(self.start)


class CountdownIterator:
    def __init__(self, at):
        self.at = at

    def __iter__(self):
        return self

    def __next__(self):
        if self.at == 0:
            raise StopIteration
        self.at -= 1
        return self.at + 1


countdown = Countdown(3)
print(list(countdown), list(countdown), sum(countdown), 2 in countdown)
iterator = iter(countdown)
print(next(iterator), list(iterator), list(iterator), next(iterator, "over"))
try:
    next(iterator)
except StopIteration as stop:
    print("stopped", stop.value, stop.args)


class Squares:
    def __getitem__(self, at):
        if at > 4:
            raise IndexError
        return at * at


print(list(Squares()), 9 in Squares(), [*zip(Squares(), "abc")])
dice = iter([3, 6, 2, 5].pop, 6)
print(list(dice))
try:
    iter(5)
except TypeError as error:
    print(error)
