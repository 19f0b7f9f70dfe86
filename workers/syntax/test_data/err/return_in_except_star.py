def main():
    try:
        work()
    except* ValueError:
        return 1
