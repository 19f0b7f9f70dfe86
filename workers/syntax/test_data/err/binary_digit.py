flags = 0b12
