count = 007
