"""A class that is a container: length, items, iteration, membership, slices, deletion."""


class Shelf:
    def __init__(self, *books):
        self._books = list(books)

    def __len__(self):
        return len(self._books)

    def __getitem__(self, at):
        if isinstance(at, slice):
            return Shelf(*self._books[at])
        return self._books[at]

    def __setitem__(self, at, book):
        self._books[at] = book

    def __delitem__(self, at):
        del self._books[at]

    def __contains__(self, book):
        return book.lower() in (each.lower() for each in self._books)

    def __reversed__(self):
        return reversed(self._books)

    def __repr__(self):
        return f"<Shelf {self._books}>"


shelf = Shelf("Emma", "Ulysses", "Dune", "Kim")
print(len(shelf), shelf[0], shelf[-1], shelf[1:3], shelf[::2])
print("emma" in shelf, "Faust" in shelf)
shelf[0] = "Faust"
del shelf[1]
print(shelf, list(shelf), list(reversed(shelf)), sorted(shelf, key=len))
first, *rest = shelf
print(first, rest)
print(bool(Shelf()), bool(shelf), [*shelf], max(shelf))
try:
    shelf[10]
except IndexError as error:
    print(error)
