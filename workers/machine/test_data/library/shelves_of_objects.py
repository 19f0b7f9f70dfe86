"""shelve and filecmp: objects kept in a file under texts, and folders compared."""

import filecmp
import os
import shelve
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "shelf")
    with shelve.open(path) as shelf:
        shelf["a"] = [1, 2]
        shelf["b"] = {"x": 1}
        shelf["a"].append(3)
        print(sorted(shelf), shelf["a"], len(shelf), "a" in shelf, shelf.get("c", 5))
    with shelve.open(path, writeback=True) as shelf:
        shelf["a"].append(9)
        print(sorted(shelf.items()))
    with shelve.open(path) as shelf:
        print(shelf.pop("a"), list(shelf.keys()))
    for action in (lambda: shelf["b"], lambda: shelve.open(path)["none"]):
        try:
            print(action())
        except (ValueError, KeyError) as error:
            print(type(error).__name__, error)
    one, other = os.path.join(folder, "one"), os.path.join(folder, "other")
    for place, extra in ((one, "left"), (other, "right")):
        os.mkdir(place)
        os.mkdir(os.path.join(place, "both"))
        for name, text in (("same", "x"), ("differs", place), (extra, "")):
            with open(os.path.join(place, name), "w") as file:
                file.write(text)
    found = filecmp.dircmp(one, other)
    print(found.left_only, found.right_only, found.common_files, found.common_dirs, found.diff_files, found.same_files)
    print(filecmp.cmp(os.path.join(one, "same"), os.path.join(other, "same"), shallow=False))
