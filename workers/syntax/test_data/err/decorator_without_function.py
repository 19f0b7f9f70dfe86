@cached
count = 1
