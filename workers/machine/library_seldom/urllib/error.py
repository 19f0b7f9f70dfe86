"""What `urllib.request` raises."""


class URLError(OSError):
    """There is no answer."""

    def __init__(self, reason, filename=None):
        self.args = (reason,)
        self.reason = reason
        if filename is not None:
            self.filename = filename

    def __str__(self):
        return f"<urlopen error {self.reason}>"


class HTTPError(URLError):
    """The answer says that the request has failed; it can be read like any other."""

    def __init__(self, url, code, msg, hdrs, fp):
        self.code, self.msg, self.hdrs, self.fp, self.filename = code, msg, hdrs, fp, url
        self.args = ()

    @property
    def reason(self):
        return self.msg

    @property
    def headers(self):
        return self.hdrs

    status = property(lambda self: self.code)
    url = property(lambda self: self.filename)

    def geturl(self):
        return self.filename

    def getcode(self):
        return self.code

    def info(self):
        return self.hdrs

    def read(self, amount=-1):
        return self.fp.read(amount) if self.fp is not None else b""

    def close(self):
        if self.fp is not None:
            self.fp.close()

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def __iter__(self):
        return iter(self.fp)

    def __str__(self):
        return f"HTTP Error {self.code}: {self.msg}"

    def __repr__(self):
        return f"<HTTPError {self.code}: {self.msg!r}>"


class ContentTooShortError(URLError):
    """Less has come than was announced."""

    def __init__(self, message, content):
        super().__init__(message)
        self.content = content
