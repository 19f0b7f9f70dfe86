def work():
