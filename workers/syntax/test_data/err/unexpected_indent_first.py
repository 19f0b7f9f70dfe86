    count = 1
