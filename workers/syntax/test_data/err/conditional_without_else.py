count = 1 if ready
