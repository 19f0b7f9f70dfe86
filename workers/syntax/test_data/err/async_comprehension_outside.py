def main():
    return [item async for item in source()]
