while n > 1:
    if n % 2:
        continue
    n //= 2
else:
    print('one')
