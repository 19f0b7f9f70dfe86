def both(first, second):
    yield from first
    result = yield from second
    return result
