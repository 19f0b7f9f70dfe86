def last(items):
    values = [seen := item for item in items]
    return seen
