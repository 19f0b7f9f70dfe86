def 2nd():
    pass
