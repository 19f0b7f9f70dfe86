# A program may say itself what becomes of an exception that nobody handles.
import sys


def tell(kind, error, traceback):
    print("told:", kind.__name__, error, traceback.tb_lineno)


sys.excepthook = tell
raise ValueError("no soup")
