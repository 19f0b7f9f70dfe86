"""try, except, else and finally with return, break, continue, nested loops, generators and del."""


def order(what):
    log = []
    try:
        log.append("try")
        if what == "return":
            return log
        if what == "raise":
            raise ValueError(what)
        if what == "other":
            raise KeyError(what)
    except ValueError:
        log.append("except")
        return log
    else:
        log.append("else")
    finally:
        log.append("finally")
        if what == "other":
            return log + ["swallowed"]
    log.append("after")
    return log


for what in ("nothing", "return", "raise", "other"):
    print(what, order(what))


def override():
    try:
        return "try"
    finally:
        return "finally"


def loops():
    out = []
    for i in range(6):
        try:
            if i == 1:
                continue
            if i == 4:
                break
            out.append(i)
        finally:
            out.append(f"f{i}")
    else:
        out.append("else")
    while True:
        try:
            out.append("w")
            return out
        finally:
            break
    out.append("broke out of a return")
    return out


def swallow():
    for n in range(3):
        try:
            raise ValueError(n)
        finally:
            continue
    return "all swallowed"


def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def list_changed():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


print(override(), loops(), swallow(), value_kept(), list_changed())


def deep(log):
    for a in range(2):
        try:
            for b in range(3):
                try:
                    try:
                        if b == 1:
                            raise KeyError(b)
                        log.append((a, b))
                    except KeyError:
                        log.append("caught")
                        if a == 1:
                            raise
                        continue
                    finally:
                        log.append("inner")
                finally:
                    log.append("middle")
        except KeyError as error:
            log.append(f"outer {error}")
            break
        finally:
            log.append("last")
    else:
        log.append("never")
    return log


print(deep([]))


def generator():
    try:
        for n in range(3):
            try:
                yield n
            finally:
                print("step", n, end="; ")
    finally:
        print("closed")


for n in generator():
    print("got", n, end="; ")
g = generator()
print(next(g), next(g))
g.close()
try:
    error = 1
    raise ValueError("gone after")
except ValueError as error:
    kept = error
try:
    print(error)
except NameError as missing:
    print(missing, "|", kept)


def handlers(x):
    try:
        return 10 // x[0]
    except (ZeroDivisionError, IndexError) as e:
        return type(e).__name__
    except TypeError as e:
        return f"TypeError {e}"
    except:
        return "bare"


print([handlers(x) for x in ([5], [0], [], 7, {1: 2}, ["a"])])
try:
    try:
        raise ValueError("one")
    except ValueError:
        try:
            raise
        finally:
            print("re-raised on its way")
except ValueError as e:
    print("arrived", e)
try:
    raise
except RuntimeError as e:
    print(e)
