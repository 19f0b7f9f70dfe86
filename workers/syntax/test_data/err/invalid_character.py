count = 3 € 4
