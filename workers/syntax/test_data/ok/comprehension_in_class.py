class Table:
    size = 3
    rows = [row for row in range(size)]
