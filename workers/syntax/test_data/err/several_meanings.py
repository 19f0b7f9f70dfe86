return 1
break
def f(a, a):
    await b
