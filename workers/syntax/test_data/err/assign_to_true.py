True = 3
