work() = 3
