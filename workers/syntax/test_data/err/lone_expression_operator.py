count = 3 +
