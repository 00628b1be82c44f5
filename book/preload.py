"""What the fork server imports before it forks, and all that it ever does.

No op may run here: a fork of a process that has run one can hang.
"""

import atexit
import contextlib
import gc
import os
import shutil
import signal
from pathlib import Path

log = os.open(os.environ["BOOK_SERVER_LOG"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
os.dup2(log, 2)
gc.disable()  # a fifth of the time that the imports take
try:
    import matplotlib.backends.backend_agg
    import matplotlib.pyplot  # noqa: F401
    import tensorflow  # noqa: F401
    from tensorflow.python.framework import kernels

    kernels.get_registered_kernels_for_op("AddV2")  # sorts them all, and runs none
except ImportError as error:  # which multiprocessing would pass over without a word
    raise SystemExit(f"book/preload.py: {error!r}") from error
gc.enable()
gc.freeze()  # what is here stays: no process need look at it again


@atexit.register
def clear_up() -> None:
    """The server ends when the suite has: if that was killed, it could not do this."""
    children = Path("/proc/self/task", str(os.getpid()), "children")
    with contextlib.suppress(OSError):
        for pid in children.read_text().split():
            os.killpg(int(pid), signal.SIGKILL)
    shutil.rmtree(os.environ["KERAS_HOME"], ignore_errors=True)
