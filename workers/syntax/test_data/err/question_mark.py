print(a ? b : c)
