"""What cannot be pickled cannot go to another process."""

from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        future = executor.submit(lambda: 1)
        try:
            future.result()
        except Exception as error:
            print(type(error).__name__, "lambda" in str(error))
        print(executor.submit(len, "abc").result())
