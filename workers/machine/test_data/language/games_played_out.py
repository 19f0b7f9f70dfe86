"""Games played to the end: tic-tac-toe by minimax, hangman, mastermind, blackjack scores, connect four, rock paper scissors, bowling."""

import random
from collections import Counter
from enum import Enum
from functools import cache
from itertools import cycle, product

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    return next((board[a] for a, b, c in LINES if board[a] == board[b] == board[c] != "."), None)


@cache
def best(board, player):
    other = "O" if player == "X" else "X"
    if w := winner(board):
        return (1 if w == player else -1), None
    if "." not in board:
        return 0, None
    return max((-best(board[:i] + player + board[i + 1:], other)[0], -i) for i, c in enumerate(board) if c == ".")


board = "." * 9
for player in cycle("XO"):
    score, move = best(board, player)
    if move is None:
        break
    board = board[:-move] + player + board[-move + 1:]
print("\n".join(board[i:i + 3] for i in range(0, 9, 3)), winner(board), best("XX.OO....", "X"), best("XX.O.....", "O"), best.cache_info().currsize > 500)


class Hangman:
    def __init__(self, word, lives=3):
        self.word, self.lives, self.guessed = word, lives, set()

    def guess(self, letter):
        if not (isinstance(letter, str) and len(letter) == 1 and letter.isalpha()):
            raise ValueError(f"not a letter: {letter!r}")
        if letter in self.guessed:
            raise ValueError(f"{letter!r} was guessed already")
        self.guessed.add(letter)
        self.lives -= letter not in self.word
        return self

    @property
    def over(self):
        return self.lives == 0 or set(self.word) <= self.guessed

    def __str__(self):
        return " ".join(c if c in self.guessed else "_" for c in self.word) + f" ({self.lives})"


game = Hangman("python")
for letter in ["o", "z", "o", "", "5", "p", "y", "t", "h", "n", "q"]:
    try:
        print(game.guess(letter), end="; ")
    except ValueError as error:
        print(error, end="; ")
    if game.over:
        break
print("won" if game.lives else "lost")


def pegs(secret, guess):
    exact = sum(map(str.__eq__, secret, guess))
    return exact, (Counter(secret) & Counter(guess)).total() - exact


possible = ["".join(p) for p in product("ABCD", repeat=3)]
secret, tries = "DBA", []
while possible:
    guess = possible[0]
    answer = pegs(secret, guess)
    tries.append((guess, answer))
    if answer == (3, 0):
        break
    possible = [p for p in possible if pegs(p, guess) == answer]
print(tries, pegs("AABB", "ABAB"), pegs("AAAA", "BBBB"))


class Suit(Enum):
    CLUBS, DIAMONDS, HEARTS, SPADES = "♣♦♥♠"


class Card:
    RANKS = {**{str(n): n for n in range(2, 11)}, "J": 10, "Q": 10, "K": 10, "A": 11}

    def __init__(self, rank, suit):
        self.rank, self.suit = rank, Suit(suit)

    def __repr__(self):
        return f"{self.rank}{self.suit.value}"

    def __int__(self):
        return self.RANKS[self.rank]


def score(hand):
    total, aces = sum(map(int, hand)), sum(c.rank == "A" for c in hand)
    while total > 21 and aces:
        total, aces = total - 10, aces - 1
    return total


deck = [Card(r, s) for s in Suit for r in Card.RANKS]
random.seed(3)
random.shuffle(deck)
hands = [[deck.pop() for _ in range(2)] for _ in range(3)]
for hand in hands:
    while score(hand) < 17:
        hand.append(deck.pop())
print(len(deck), all(17 <= score(h) for h in hands), score([Card("A", "♠"), Card("K", "♥")]), score([Card("A", "♠"), Card("A", "♥"), Card("9", "♣")]), score([Card("K", "♣")] * 3), Card("10", "♦"))
for bad in (lambda: Card("1", "♠"), lambda: int(Card("1", "♠")), lambda: Card("A", "x")):
    try:
        print(bad())
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)


class Four:
    def __init__(self, width=7, height=6):
        self.columns, self.height, self.turn = [[] for _ in range(width)], height, cycle("xo")

    def drop(self, at):
        if len(self.columns[at]) == self.height:
            raise ValueError(f"column {at} is full")
        self.columns[at].append(player := next(self.turn))
        return player if self.four(at, len(self.columns[at]) - 1, player) else None

    def at(self, c, r):
        return self.columns[c][r] if 0 <= c < len(self.columns) and 0 <= r < len(self.columns[c]) else None

    def four(self, c, r, player):
        for dc, dr in ((1, 0), (0, 1), (1, 1), (1, -1)):
            n = 1
            for sign in (1, -1):
                k = 1
                while self.at(c + sign * k * dc, r + sign * k * dr) == player:
                    n, k = n + 1, k + 1
            if n >= 4:
                return True
        return False

    def __str__(self):
        return "\n".join("".join(self.at(c, r) or "." for c in range(len(self.columns))) for r in reversed(range(self.height)))


four = Four(5, 4)
for move in (0, 1, 1, 2, 2, 3, 2, 3, 3, 0, 3):
    if (won := four.drop(move)):
        print(won, "wins")
        break
print(four)
try:
    for _ in range(9):
        four.drop(4)
except ValueError as error:
    print(error)


class Throw(Enum):
    ROCK = 0
    PAPER = 1
    SCISSORS = 2

    def __gt__(self, other):
        return (self.value - other.value) % 3 == 1


print([[("tie" if a is b else a if a > b else b) if isinstance(a, Throw) and (a is not b) else "tie" for b in Throw] for a in Throw][0], max(Throw.ROCK, Throw.PAPER), [a.name for a in Throw if a > Throw.PAPER], Throw.ROCK < Throw.PAPER)


def bowling(rolls):
    total, i = 0, 0
    for _ in range(10):
        match rolls[i:i + 3]:
            case [10, a, b]:
                total, i = total + 10 + a + b, i + 1
            case [a, b, c] if a + b == 10:
                total, i = total + 10 + c, i + 2
            case [a, b, *_]:
                total, i = total + a + b, i + 2
            case _:
                raise ValueError("not enough rolls")
    return total


print(bowling([10] * 12), bowling([5] * 21), bowling([9, 0] * 10), bowling([10, 7, 3, 9, 0, 10, 0, 8, 8, 2, 0, 6, 10, 10, 10, 8, 1]))
try:
    bowling([1, 2])
except ValueError as error:
    print(error)
random.seed(11)
walk, at = [], 0
for _ in range(10):
    at += random.choice((-1, 1))
    walk.append(at)
print(len(walk), all(abs(a - b) == 1 for a, b in zip(walk, walk[1:])), abs(walk[-1]) <= 10, sorted(random.sample(range(5), 5)), random.randint(5, 5), random.uniform(1, 1))
