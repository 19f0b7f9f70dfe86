"""`yield from` passes values, exceptions and the result through."""


def inner():
    received = []
    try:
        while (value := (yield len(received))) is not None:
            received.append(value)
    except KeyError as error:
        received.append(f"caught {error}")
    return received


def outer():
    result = yield from inner()
    print("inner gave", result)
    yield from "ab"
    yield from [1, 2]
    return "outer is done"


flow = outer()
print(next(flow), flow.send("x"), flow.send("y"))
print(flow.throw(KeyError("k")))
print(list(flow))


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [4]], 5], [], [[6]]])))


def result_of():
    value = yield from outer()
    print("value:", value)


print(list(result_of()))
