"""Weak references: they do not keep their objects alive, and can tell when those are gone."""

from _weak_containers import WeakKeyDictionary, WeakMethod, WeakSet, WeakValueDictionary, finalize
from _weak_proxies import CallableProxyType, ProxyType, proxy
from _weak_references import ReferenceType, getweakrefcount, getweakrefs, ref

ProxyTypes = (ProxyType, CallableProxyType)
