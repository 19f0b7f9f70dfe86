def main():
    from math import *
