def work():
count = 1
