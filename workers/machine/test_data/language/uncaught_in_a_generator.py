"""An error inside a chain of generators and comprehensions, with a class whose repr is used on the way."""


class Row:
    def __init__(self, text):
        self.text = text

    def __iter__(self):
        for part in self.text.split(","):
            yield self.number(part)

    @staticmethod
    def number(part):
        return float(part)

    def __repr__(self):
        return f"Row({self.text!r})"


def rows(texts):
    for text in texts:
        row = Row(text)
        print("reading", row)
        yield row


def total(texts):
    return sum(value for row in rows(texts) for value in row)


print(total(["1,2", "3.5"]))
print(total(["1", "2,x", "3"]))
