# Contexts that are equal, and what they, their variables and tokens refuse.
import contextvars

number = contextvars.ContextVar("number", default=0)
word = contextvars.ContextVar("word")


def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError, LookupError, RuntimeError) as error:
        print(type(error).__name__, str(error).partition(" at ")[0])


token = number.set(1)
one, other = contextvars.copy_context(), contextvars.copy_context()
print(one == other, one != other, one == {number: 1}, one == contextvars.Context())
other.run(number.set, 2)
print(one == other, one[number], other[number], number in one, word in one)
attempt(lambda: one["number"])
attempt(lambda: one.get("number"))
attempt(lambda: "number" in one)
attempt(lambda: one[word])
attempt(lambda: word.get())
attempt(lambda: word.reset(token))
attempt(lambda: number.reset("token"))
attempt(lambda: other.run(number.reset, token))
attempt(lambda: one.run(one.run, print))
attempt(lambda: type("Derived", (contextvars.ContextVar,), {}))
number.reset(token)
attempt(lambda: number.reset(token))
print(number.get(), one[number])
