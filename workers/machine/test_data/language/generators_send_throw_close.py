"""Generators as coroutines: `send`, `throw`, `close`, and what the caller gets."""


def averager():
    total, count, average = 0, 0, None
    try:
        while True:
            try:
                value = yield average
            except ValueError as error:
                print("ignored:", error)
                continue
            total += value
            count += 1
            average = total / count
    finally:
        print("closing after", count)


average = averager()
print(next(average), average.send(10), average.send(20))
print(average.throw(ValueError("not a number")), average.send(30))
average.close()
try:
    average.send(1)
except StopIteration:
    print("it is over")


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


flow = stubborn()
next(flow)
try:
    flow.close()
except RuntimeError as error:
    print(error)
try:
    averager().send(5)
except TypeError as error:
    print(error)


def returning():
    yield 1
    return "the end"


flow = returning()
next(flow)
try:
    next(flow)
except StopIteration as stop:
    print(stop.value)


def broken():
    yield 1
    raise StopIteration("leaked")


try:
    list(broken())
except RuntimeError as error:
    print(error, repr(error.__cause__))
