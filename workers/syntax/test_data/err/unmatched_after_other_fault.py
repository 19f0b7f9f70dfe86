x = y z)
