def count(limit):
    n = 0
    while n < limit:
        received = yield n
        n += 1
    return n
