if n < 0:
    sign = -1
elif n == 0:
    sign = 0
else:
    sign = 1
