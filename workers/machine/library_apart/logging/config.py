"""Logging set up from a dictionary. Follows the documentation of CPython's `logging.config`, without files and sockets."""

import logging
import re


def _resolve(path):
    """What a dotted name stands for."""
    first, *rest = path.split(".")
    try:
        found, used = __import__(first), first
        for part in rest:
            used += "." + part
            if not hasattr(found, part):
                __import__(used)
            found = getattr(found, part)
    except ImportError as error:
        raise ValueError(f"Cannot resolve {path!r}: {error}") from error
    return found


class DictConfigurator:
    """Makes formatters, filters, handlers and loggers as a dictionary says."""

    def __init__(self, config):
        self.config = config

    def _value(self, value):
        """A value; `ext://` names something outside the dictionary, `cfg://` something in it."""
        if isinstance(value, dict):
            return {key: self._value(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
            return type(value)([self._value(item) for item in value])
        if not isinstance(value, str):
            return value
        scheme, mark, path = value.partition("://")
        if mark and scheme == "ext":
            return _resolve(path)
        if mark and scheme == "cfg":
            found = self.config
            for name, index in re.findall(r"([^.\[\]]+)|\[([^\]]+)\]", path):
                key = name or index
                found = found[int(key)] if key.isdigit() and not isinstance(found, dict) else found[key]
            return self._value(found)
        return value

    def _factory(self, config):
        """Calls what stands under `()`."""
        config = {key: self._value(value) for key, value in config.items()}
        make, attributes = config.pop("()"), config.pop(".", None)
        make = _resolve(make) if isinstance(make, str) else make
        made = make(**{key: value for key, value in config.items() if isinstance(key, str) and key.isidentifier()})
        for name, value in (attributes or {}).items():
            setattr(made, name, value)
        return made

    def configure(self):
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        if config.get("incremental", False):
            self._change(config)
            return
        self.made = {"formatters": {}, "filters": {}, "handlers": {}}
        makers = (("formatters", self._formatter), ("filters", self._filter), ("handlers", self._handler))
        for kind, make in makers:
            for name in sorted(config.get(kind, {})):
                try:
                    self.made[kind][name] = make(config[kind][name], name)
                except Exception as error:
                    raise ValueError(f"Unable to configure {kind[:-1]} {name!r}") from error
        named = config.get("loggers", {})
        for name, logger in list(logging._loggers.items()):
            if name not in named:
                below = any([name.startswith(other + ".") for other in named])
                if below:
                    logger.setLevel(logging.NOTSET)
                    logger.handlers, logger.propagate = [], True
                else:
                    logger.disabled = bool(config.get("disable_existing_loggers", True))
        for name, settings in named.items():
            try:
                logger = logging.getLogger(name)
                self._logger(logger, settings)
                logger.disabled = False
                if settings.get("propagate") is not None:
                    logger.propagate = settings["propagate"]
            except Exception as error:
                raise ValueError(f"Unable to configure logger {name!r}") from error
        if config.get("root"):
            try:
                self._logger(logging.getLogger(), config["root"])
            except Exception as error:
                raise ValueError("Unable to configure root logger") from error

    def _change(self, config):
        """Sets levels only, of what there is."""
        for name, settings in config.get("loggers", {}).items():
            logger = logging.getLogger(name)
            if settings.get("level") is not None:
                logger.setLevel(settings["level"])
            if settings.get("propagate") is not None:
                logger.propagate = settings["propagate"]
        if (config.get("root") or {}).get("level") is not None:
            logging.getLogger().setLevel(config["root"]["level"])

    def _formatter(self, config, name):
        if "()" in config:
            return self._factory(config)
        make = self._value(config.get("class", logging.Formatter))
        make = _resolve(make) if isinstance(make, str) else make
        settings = [config.get("format"), config.get("datefmt"), config.get("style", "%")]
        validate = {"validate": config["validate"]} if "validate" in config else {}
        return make(*settings, **validate)

    def _filter(self, config, name):
        return self._factory(config) if "()" in config else logging.Filter(config.get("name", ""))

    def _part(self, kind, name):
        try:
            return self.made[kind][name]
        except KeyError as error:
            verb = "set" if kind == "formatters" else "add"
            raise ValueError(f"Unable to {verb} {kind[:-1]} {name!r}") from error

    def _filters_of(self, thing, names):
        for one in names or ():
            is_filter = callable(one) or callable(getattr(one, "filter", None))
            thing.addFilter(one if is_filter else self._part("filters", one))

    def _handler(self, config, name):
        config = dict(config)
        formatter = config.pop("formatter", None)
        formatter = None if formatter is None else self._part("formatters", formatter)
        level, filters = config.pop("level", None), config.pop("filters", None)
        if "()" in config:
            made = self._factory(config)
        else:
            attributes = config.pop(".", None)
            make = config.pop("class")
            make = _resolve(make) if isinstance(make, str) else make
            if "target" in config and isinstance(config["target"], str) and issubclass(make, logging.Handler):
                config["target"] = self._target(config["target"])
            made = make(**{key: self._value(value) for key, value in config.items() if key.isidentifier()})
            for key, value in (attributes or {}).items():
                setattr(made, key, self._value(value))
        if formatter is not None:
            made.setFormatter(formatter)
        if level is not None:
            made.setLevel(level)
        self._filters_of(made, filters)
        made.name = name
        return made

    def _target(self, name):
        """The handler to which another passes its records on, which may come later in the alphabet."""
        handlers = self.made["handlers"]
        if name not in handlers:
            handlers[name] = self._handler(self.config["handlers"][name], name)
        return handlers[name]

    def _logger(self, logger, config):
        if config.get("level") is not None:
            logger.setLevel(config["level"])
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for name in config.get("handlers") or ():
            logger.addHandler(self._part("handlers", name))
        self._filters_of(logger, config.get("filters"))


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Sets up logging as a dictionary says."""
    dictConfigClass(config).configure()
