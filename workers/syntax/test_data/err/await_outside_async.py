def main():
    await task()
