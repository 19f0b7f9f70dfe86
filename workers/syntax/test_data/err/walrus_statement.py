count := 3
