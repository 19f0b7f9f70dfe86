"""Names for the status codes and methods of HTTP. Follows the documentation of CPython's `http`."""

from enum import IntEnum, StrEnum

__all__ = ["HTTPStatus", "HTTPMethod"]


class HTTPStatus(IntEnum):
    """The registered status codes: value, phrase (that of the name unless given) and what it means."""

    def __new__(cls, value, phrase="", description=""):
        made = int.__new__(cls, value)
        made._value_ = value
        made.phrase, made.description = phrase, description
        return made

    def __init__(self, value, phrase="", description=""):
        self.phrase = phrase or self.name.replace("_", " ").title()

    @property
    def is_informational(self):
        return 100 <= self <= 199

    @property
    def is_success(self):
        return 200 <= self <= 299

    @property
    def is_redirection(self):
        return 300 <= self <= 399

    @property
    def is_client_error(self):
        return 400 <= self <= 499

    @property
    def is_server_error(self):
        return 500 <= self <= 599

    CONTINUE = 100, "", "Request received, please continue"
    SWITCHING_PROTOCOLS = 101, "", "Switching to new protocol; obey Upgrade header"
    PROCESSING = 102
    EARLY_HINTS = 103
    OK = 200, "OK", "Request fulfilled, document follows"
    CREATED = 201, "", "Document created, URL follows"
    ACCEPTED = 202, "", "Request accepted, processing continues off-line"
    NON_AUTHORITATIVE_INFORMATION = 203, "Non-Authoritative Information", "Request fulfilled from cache"
    NO_CONTENT = 204, "", "Request fulfilled, nothing follows"
    RESET_CONTENT = 205, "", "Clear input form for further input"
    PARTIAL_CONTENT = 206, "", "Partial content follows"
    MULTI_STATUS = 207, "Multi-Status"
    ALREADY_REPORTED = 208
    IM_USED = 226, "IM Used"
    MULTIPLE_CHOICES = 300, "", "Object has several resources -- see URI list"
    MOVED_PERMANENTLY = 301, "", "Object moved permanently -- see URI list"
    FOUND = 302, "", "Object moved temporarily -- see URI list"
    SEE_OTHER = 303, "", "Object moved -- see Method and URL list"
    NOT_MODIFIED = 304, "", "Document has not changed since given time"
    USE_PROXY = 305, "", "You must use proxy specified in Location to access this resource"
    TEMPORARY_REDIRECT = 307, "", "Object moved temporarily -- see URI list"
    PERMANENT_REDIRECT = 308, "", "Object moved permanently -- see URI list"
    BAD_REQUEST = 400, "", "Bad request syntax or unsupported method"
    UNAUTHORIZED = 401, "", "No permission -- see authorization schemes"
    PAYMENT_REQUIRED = 402, "", "No payment -- see charging schemes"
    FORBIDDEN = 403, "", "Request forbidden -- authorization will not help"
    NOT_FOUND = 404, "", "Nothing matches the given URI"
    METHOD_NOT_ALLOWED = 405, "", "Specified method is invalid for this resource"
    NOT_ACCEPTABLE = 406, "", "URI not available in preferred format"
    PROXY_AUTHENTICATION_REQUIRED = 407, "", "You must authenticate with this proxy before proceeding"
    REQUEST_TIMEOUT = 408, "", "Request timed out; try again later"
    CONFLICT = 409, "", "Request conflict"
    GONE = 410, "", "URI no longer exists and has been permanently removed"
    LENGTH_REQUIRED = 411, "", "Client must specify Content-Length"
    PRECONDITION_FAILED = 412, "", "Precondition in headers is false"
    REQUEST_ENTITY_TOO_LARGE = 413, "", "Entity is too large"
    REQUEST_URI_TOO_LONG = 414, "Request-URI Too Long", "URI is too long"
    UNSUPPORTED_MEDIA_TYPE = 415, "", "Entity body in unsupported format"
    REQUESTED_RANGE_NOT_SATISFIABLE = 416, "", "Cannot satisfy request range"
    EXPECTATION_FAILED = 417, "", "Expect condition could not be satisfied"
    IM_A_TEAPOT = 418, "I'm a Teapot", "Server refuses to brew coffee because it is a teapot."
    MISDIRECTED_REQUEST = 421, "", "Server is not able to produce a response"
    UNPROCESSABLE_ENTITY = 422
    LOCKED = 423
    FAILED_DEPENDENCY = 424
    TOO_EARLY = 425
    UPGRADE_REQUIRED = 426
    PRECONDITION_REQUIRED = 428, "", "The origin server requires the request to be conditional"
    TOO_MANY_REQUESTS = 429, "", 'The user has sent too many requests in a given amount of time ("rate limiting")'
    REQUEST_HEADER_FIELDS_TOO_LARGE = (
        431,
        "",
        "The server is unwilling to process the request because its header fields are too large",
    )
    UNAVAILABLE_FOR_LEGAL_REASONS = (
        451,
        "",
        "The server is denying access to the resource as a consequence of a legal demand",
    )
    INTERNAL_SERVER_ERROR = 500, "", "Server got itself in trouble"
    NOT_IMPLEMENTED = 501, "", "Server does not support this operation"
    BAD_GATEWAY = 502, "", "Invalid responses from another server/proxy"
    SERVICE_UNAVAILABLE = 503, "", "The server cannot process the request due to a high load"
    GATEWAY_TIMEOUT = 504, "", "The gateway server did not receive a timely response"
    HTTP_VERSION_NOT_SUPPORTED = 505, "HTTP Version Not Supported", "Cannot fulfill request"
    VARIANT_ALSO_NEGOTIATES = 506
    INSUFFICIENT_STORAGE = 507
    LOOP_DETECTED = 508
    NOT_EXTENDED = 510
    NETWORK_AUTHENTICATION_REQUIRED = 511, "", "The client needs to authenticate to gain network access"


class HTTPMethod(StrEnum):
    """The methods of requests."""

    def __new__(cls, value, description):
        made = str.__new__(cls, value)
        made._value_ = value
        made.description = description
        return made

    def __repr__(self):
        return f"<HTTPMethod.{self.name}>"

    CONNECT = "CONNECT", "Establish a connection to the server."
    DELETE = "DELETE", "Remove the target."
    GET = "GET", "Retrieve the target."
    HEAD = "HEAD", "Same as GET, but only retrieve the status line and header section."
    OPTIONS = "OPTIONS", "Describe the communication options for the target."
    PATCH = "PATCH", "Apply partial modifications to a target."
    POST = "POST", "Perform target-specific processing with the request payload."
    PUT = "PUT", "Replace the target with the request payload."
    TRACE = "TRACE", "Perform a message loop-back test along the path to the target."
