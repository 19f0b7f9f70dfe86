def increment(
    global count

print('hello
if x = 3:
    pass
