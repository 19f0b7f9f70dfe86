if count is 3:
    pass
assert (ready, 'not ready')
pairs = [(1, 2)(3, 4)]
