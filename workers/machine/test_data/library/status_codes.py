# http.HTTPStatus and http.HTTPMethod: values, names, phrases, descriptions, comparison with numbers.
import http
from http import HTTPMethod, HTTPStatus

print(HTTPStatus.OK, HTTPStatus.OK == 200, HTTPStatus.OK.phrase, HTTPStatus.OK.description, repr(HTTPStatus(404)))
for status in HTTPStatus:
    print(status.value, status.name, status.phrase, status.description, sep=" | ")
print(HTTPStatus["IM_A_TEAPOT"].phrase, HTTPStatus.NOT_FOUND + 1, f"{HTTPStatus.GONE}", f"{HTTPStatus.GONE:>6}", len(HTTPStatus))
print(HTTPStatus.OK < HTTPStatus.NOT_FOUND, {200: "fine"}[HTTPStatus.OK], isinstance(HTTPStatus.OK, int))
try:
    HTTPStatus(299)
except ValueError as error:
    print(error)
print(list(HTTPMethod), HTTPMethod.GET == "GET", HTTPMethod.PUT.description, http.HTTPMethod("POST").value, str(HTTPMethod.HEAD))


def answer(path):
    pages = {"/": HTTPStatus.OK, "/old": HTTPStatus.MOVED_PERMANENTLY}
    status = pages.get(path, HTTPStatus.NOT_FOUND)
    return f"HTTP/1.1 {status.value} {status.phrase}"


print(*map(answer, ["/", "/old", "/new"]), sep="\n")
