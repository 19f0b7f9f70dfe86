async def main():
    yield from work()
