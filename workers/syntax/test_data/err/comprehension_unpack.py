values = [*row for row in table]
