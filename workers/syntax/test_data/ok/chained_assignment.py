a = b.c = d[0] = work()
