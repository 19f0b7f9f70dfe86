def first():
	for number in ():
    print(number)
