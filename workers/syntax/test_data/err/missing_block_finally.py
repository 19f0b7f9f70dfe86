try:
    work()
finally:
print('no')
