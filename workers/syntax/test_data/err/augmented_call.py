work() += 1
