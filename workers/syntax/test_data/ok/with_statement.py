with lock:
    count += 1
with open('a') as first, open('b') as second:
    copy(first, second)
