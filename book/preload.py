"""What the fork server imports before it forks, and all that it ever does.

No op may run here: a fork of a process that has run one can hang.
"""

import gc
import os

log = os.open(os.environ["BOOK_SERVER_LOG"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
os.dup2(log, 2)
gc.disable()  # a fifth of the time that the imports take
import matplotlib.backends.backend_agg  # noqa: E402
import matplotlib.pyplot  # noqa: E402, F401
import tensorflow  # noqa: E402, F401
from tensorflow.python.framework import kernels  # noqa: E402

kernels.get_registered_kernels_for_op("AddV2")  # sorts them all, and runs none
gc.enable()
gc.freeze()  # what is here stays: no process need look at it again
