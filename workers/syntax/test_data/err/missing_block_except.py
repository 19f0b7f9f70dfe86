try:
    work()
except ValueError:
print('no')
