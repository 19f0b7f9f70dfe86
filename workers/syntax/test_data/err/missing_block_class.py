class Worker:
x = 1
