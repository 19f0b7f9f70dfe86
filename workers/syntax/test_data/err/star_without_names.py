def add(a, *):
    return a
