"""Counters that are changed in place, and named tuples whose fields are described."""

from collections import Counter, namedtuple

stock = Counter(apples=3, pears=1)
shelf = stock
stock += Counter(pears=2, plums=1)
print(shelf, shelf is stock)
stock -= {"apples": 5, "plums": 1}
print(shelf, shelf is stock)
stock |= Counter(pears=1, figs=4)
print(shelf, shelf is stock)
stock &= Counter(pears=2, figs=9)
print(shelf, shelf is stock, sorted(stock.elements()))
stock.subtract(figs=9)
print(stock, +stock, -stock)

Book = namedtuple("Book", ["id", "title", "authors"])
Book.__doc__ += ": Hardcover book in active collection"
Book.id.__doc__ = "13-digit ISBN"
print(Book.__doc__, Book.id.__doc__, Book.title.__doc__, Book.title, sep="; ")
book = Book("978", "Logic", ["Ada"])
print(book.id, book._replace(title="Sets"))
try:
    book.id = 5
except AttributeError as error:
    print(error)
