"""logging: to a file, to files that take turns, as basicConfig and as a dictionary say."""

import logging
import logging.config
import logging.handlers
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    base = Path(folder)
    log = logging.getLogger("demo")
    log.setLevel(logging.DEBUG)
    log.propagate = False
    handler = logging.FileHandler(base / "app.log", mode="w", encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    log.addHandler(handler)
    log.info("one")
    log.debug("two é")
    print(str(handler).replace(folder, "FOLDER"))
    handler.close()
    log.removeHandler(handler)
    print((base / "app.log").read_text(encoding="utf-8"))
    turns = logging.handlers.RotatingFileHandler(base / "turns.log", maxBytes=60, backupCount=2)
    log.addHandler(turns)
    for number in range(12):
        log.warning("message number %d", number)
    turns.close()
    log.removeHandler(turns)
    for path in sorted(base.glob("turns.log*")):
        print(path.name, path.read_text().split("\n"))
    logging.basicConfig(filename=base / "basic.log", filemode="w", level=logging.INFO, format="%(name)s:%(message)s")
    logging.info("to the root")
    logging.getLogger("demo.below").info("not here, for demo does not hand on")
    logging.getLogger("other").info("here")
    print((base / "basic.log").read_text())
    logging.config.dictConfig({
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"short": {"format": "{levelname:.1}|{message}", "style": "{"}},
        "handlers": {"file": {"class": "logging.FileHandler", "filename": base / "dict.log", "formatter": "short"}},
        "loggers": {"set": {"handlers": ["file"], "level": "INFO", "propagate": False}},
    })
    logging.getLogger("set").error("as the dictionary says")
    logging.shutdown()
    print((base / "dict.log").read_text())
    try:
        logging.basicConfig(force=True, filenam="x")
    except ValueError as error:
        print(error)
