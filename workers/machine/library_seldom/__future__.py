"""Features that came step by step: since when each can be asked for, and since when it is there anyway."""

_FIRST = {
    "nested_scopes": ((2, 1, 0, "beta", 1), (2, 2, 0, "alpha", 0), 16),
    "generators": ((2, 2, 0, "alpha", 1), (2, 3, 0, "final", 0), 0),
    "division": ((2, 2, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 131072),
    "absolute_import": ((2, 5, 0, "alpha", 1), (3, 0, 0, "alpha", 0), 262144),
    "with_statement": ((2, 5, 0, "alpha", 1), (2, 6, 0, "alpha", 0), 524288),
    "print_function": ((2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 1048576),
    "unicode_literals": ((2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 2097152),
    "barry_as_FLUFL": ((3, 1, 0, "alpha", 2), (4, 0, 0, "alpha", 0), 4194304),
    "generator_stop": ((3, 5, 0, "beta", 1), (3, 7, 0, "alpha", 0), 8388608),
    "annotations": ((3, 7, 0, "beta", 1), None, 16777216),
}
all_feature_names = list(_FIRST)
__all__ = ["all_feature_names", *all_feature_names]


class _Feature:
    def __init__(self, optionalRelease, mandatoryRelease, compiler_flag):
        self.optional, self.mandatory, self.compiler_flag = optionalRelease, mandatoryRelease, compiler_flag

    def getOptionalRelease(self):
        return self.optional

    def getMandatoryRelease(self):
        return self.mandatory

    def __repr__(self):
        return f"_Feature{(self.optional, self.mandatory, self.compiler_flag)!r}"


globals().update({name: _Feature(*facts) for name, facts in _FIRST.items()})
