try:
    work()
print('next')
