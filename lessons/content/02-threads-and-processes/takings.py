"""Two shops sell in processes of their own; the owner wants the sum."""

from multiprocessing import Process

takings = 0


def shop(prices):
    global takings
    for price in prices:
        takings += price


if __name__ == "__main__":
    shops = [
        Process(target=shop, args=([3, 4, 5],)),
        Process(target=shop, args=([10, 20],)),
    ]
    for process in shops:
        process.start()
    for process in shops:
        process.join()
    print("takings:", takings)
# expect-output: takings: 0
