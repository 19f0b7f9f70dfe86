def early():
    return 1
    print('never')
    for n in range(3):
        yield n
