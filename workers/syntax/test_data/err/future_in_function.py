def first():
    from __future__ import annotations
