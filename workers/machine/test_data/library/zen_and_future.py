# Two modules that one imports once.
import this
import __future__

print(__future__.annotations, __future__.division.getMandatoryRelease(), len(__future__.all_feature_names))
