print('hello'
count = 1
