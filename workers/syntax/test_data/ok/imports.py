import os
import os.path
import multiprocessing.pool as pool
from threading import Lock, Thread as T
from . import sibling
from ..package import thing
from math import *
