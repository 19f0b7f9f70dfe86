for candidate in numbers:
    for divisor in range(2, candidate):
        if candidate % divisor == 0:
            break
    else:
        print(candidate)
