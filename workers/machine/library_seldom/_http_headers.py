"""The headers of a request or an answer, for `urllib.request` and `http`."""


class Headers:
    """The headers of an answer: names in any case, several values for one name."""

    def __init__(self, pairs):
        self._pairs = list(pairs)

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, value):
        self._pairs.append((name, value))

    def __delitem__(self, name):
        self._pairs = [pair for pair in self._pairs if pair[0].lower() != name.lower()]

    def __contains__(self, name):
        return self.get(name) is not None

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._pairs)

    def get(self, name, failobj=None):
        for known, value in self._pairs:
            if known.lower() == name.lower():
                return value
        return failobj

    def get_all(self, name, failobj=None):
        found = [value for known, value in self._pairs if known.lower() == name.lower()]
        return found or failobj

    def keys(self):
        return [name for name, _ in self._pairs]

    def values(self):
        return [value for _, value in self._pairs]

    def items(self):
        return list(self._pairs)

    def get_content_type(self):
        return self.get("content-type", "text/plain").split(";")[0].strip().lower()

    def get_content_maintype(self):
        return self.get_content_type().partition("/")[0]

    def get_content_subtype(self):
        return self.get_content_type().partition("/")[2]

    def get_param(self, param, failobj=None, header="content-type"):
        for part in (self.get(header) or "").split(";")[1:]:
            name, _, value = part.partition("=")
            if name.strip().lower() == param:
                return value.strip().strip('"')
        return failobj

    def get_content_charset(self, failobj=None):
        found = self.get_param("charset")
        return failobj if found is None else found.lower()

    def __str__(self):
        return "".join(f"{name}: {value}\n" for name, value in self._pairs) + "\n"


def read(file):
    """The headers at the head of a stream, up to the line that is empty."""
    pairs = []
    while True:
        line = file.readline(65537)
        if line in (b"\r\n", b"\n", b""):
            return Headers(pairs)
        name, _, value = line.decode("iso-8859-1").rstrip("\r\n").partition(":")
        if line[:1] in b" \t" and pairs:
            pairs[-1] = (pairs[-1][0], pairs[-1][1] + " " + line.decode("iso-8859-1").strip())
        else:
            pairs.append((name, value.strip()))
