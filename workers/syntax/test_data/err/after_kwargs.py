def add(**options, a):
    return a
