# What the messages say of values with a star that cannot be gone through.
class Closed:
    __iter__ = None


for text in (
    "a, b = Closed()", "1 in Closed()", "[*Closed()]", "print(*Closed())", "(lambda *a: 0)(*Closed())", "[*5]",
    "print(*5)", "{*5}", "(*5,)", "{**5}", "print(1, *5)", "[1, *5]", "a, *b = 5", "len(*5)",
):
    try:
        exec(text)
    except TypeError as error:
        print(text, "->", error)
