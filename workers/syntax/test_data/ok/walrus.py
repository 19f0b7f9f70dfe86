if (line := read()) and (size := len(line)) > 3:
    print(line, size)
