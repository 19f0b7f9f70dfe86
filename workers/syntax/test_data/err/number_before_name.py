sizes = [1x, 2]
