class A:
    values = [(n := i) for i in range(3)]
