"""A text adventure as a state machine: enums, match on words, dataclasses, and a transcript."""

from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto


class Way(StrEnum):
    NORTH = auto()
    SOUTH = auto()
    EAST = auto()
    WEST = auto()

    @property
    def back(self):
        order = list(Way)
        return order[order.index(self) ^ 1]


class State(Enum):
    EXPLORING = auto()
    TALKING = auto()
    WON = auto()
    DEAD = auto()

    @property
    def over(self):
        return self in (State.WON, State.DEAD)


@dataclass
class Room:
    name: str
    exits: dict[Way, str] = field(default_factory=dict)
    items: set[str] = field(default_factory=set)
    locked: bool = False


class Blocked(Exception):
    """The world says no."""


@dataclass
class Game:
    rooms: dict[str, Room]
    here: str = "hall"
    bag: list[str] = field(default_factory=list)
    state: State = State.EXPLORING
    turns: int = 0

    @property
    def room(self):
        return self.rooms[self.here]

    def go(self, way):
        try:
            target = self.room.exits[way]
        except KeyError:
            raise Blocked(f"There is no way {way} from the {self.room.name}.") from None
        if self.rooms[target].locked and "key" not in self.bag:
            raise Blocked(f"The {target} is locked.")
        self.here = target
        if target == "vault":
            self.state = State.WON
            return "You found the treasure!"
        return f"You are in the {self.room.name}."

    def command(self, line):
        self.turns += 1
        match self.state, line.lower().split():
            case State.TALKING, ["yes"]:
                self.state = State.EXPLORING
                self.bag.append("key")
                return "The cat gives you a key."
            case State.TALKING, ["no" | "nope"]:
                self.state = State.EXPLORING
                return "The cat shrugs."
            case State.TALKING, words:
                return f"The cat does not understand {' '.join(words)!r}."
            case _, []:
                return "Say something."
            case _, ["go", ("north" | "south" | "east" | "west") as way] | [("north" | "south" | "east" | "west") as way]:
                return self.go(Way(way))
            case _, ["back"]:
                return "You cannot go back in time."
            case _, ["take", *things] if things and set(things) <= self.room.items:
                self.bag += things
                self.room.items.difference_update(things)
                return f"Taken: {', '.join(things)}."
            case _, ["take", thing]:
                raise Blocked(f"There is no {thing} here.")
            case _, ["take", *_]:
                raise Blocked("Not all of that is here.")
            case _, ["drop", thing] if thing in self.bag:
                self.bag.remove(thing)
                self.room.items.add(thing)
                return f"Dropped {thing}."
            case _, ["talk" | "speak", "to", ("cat" | "dog") as animal]:
                if animal == "dog":
                    self.state = State.DEAD
                    return "The dog eats you."
                self.state = State.TALKING
                return "Do you like cats?"
            case _, ["look"]:
                exits = ", ".join(sorted(self.room.exits)) or "nowhere"
                return f"{self.room.name.title()}: exits {exits}; items {sorted(self.room.items)}."
            case _, ["bag"]:
                return f"You carry {', '.join(self.bag) if self.bag else 'nothing'}."
            case _, [verb, *rest]:
                return f"You do not know how to {verb}{' ' * bool(rest)}{' '.join(rest)}."


def build():
    rooms = {name: Room(name) for name in ("hall", "garden", "cellar", "vault")}
    for a, way, b in (("hall", Way.NORTH, "garden"), ("hall", Way.EAST, "cellar"), ("cellar", Way.SOUTH, "vault")):
        rooms[a].exits[way] = b
        rooms[b].exits[way.back] = a
    rooms["garden"].items |= {"rose", "rake"}
    rooms["vault"].locked = True
    return Game(rooms)


def play(script):
    game = build()
    for line in script:
        try:
            answer = game.command(line)
        except Blocked as refusal:
            answer = f"({refusal})"
        print(f"{game.turns:>2} > {line:<18} {answer}")
        if game.state.over:
            break
    else:
        print("The story is not over.")
    return game


first = play(["look", "go north", "look", "take rose rake", "take sword", "bag", "fly away", "", "drop rake", "look", "go north", "South", "east", "south", "talk to cat", "maybe", "yes", "take a b", "south", "look"])
second = play(["talk to dog", "look"])
third = play(["back", "speak to cat", "nope", "bag"])
print(first.state, second.state, third.state, first.bag, third.room, [way.back for way in Way], Way.NORTH.back == "south", f"{State.WON!r:>15}")
print(third == build(), Game(rooms={}), repr(second)[:60])
try:
    Game({}).room
except KeyError as error:
    print(repr(error))
try:
    Way("up")
except ValueError as error:
    print(error)
