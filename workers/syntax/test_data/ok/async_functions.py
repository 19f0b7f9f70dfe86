async def main():
    async with session() as s:
        await s.start()
    async for item in s.items():
        print(item)
    else:
        print('all')
    return [item async for item in s]
