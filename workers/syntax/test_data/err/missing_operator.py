count = 3 apples
