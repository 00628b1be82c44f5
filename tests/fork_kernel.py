"""The kernel of a notebook as a fork that has TensorFlow imported, which starts in less
than a second of processor time, and not in five."""

import contextlib
import multiprocessing
import os
import signal
import sys
import time

from book.run_snippet import ONE_AT_A_TIME, leave_server


class Fork:
    """What jupyter_client takes for a subprocess.Popen: a kernel with these options."""

    stdin = stdout = stderr = None

    def __init__(self, command: list[str], cwd: str, env: dict[str, str], **_):
        self.process = multiprocessing.get_context("forkserver").Process(
            target=become_kernel, args=(command, cwd, env)
        )
        with ONE_AT_A_TIME:
            self.process.start()
        self.pid = self.process.pid
        while os.getpgid(self.pid) != self.pid:  # or the suite would get its signals
            time.sleep(0.01)

    def poll(self) -> int | None:
        with ONE_AT_A_TIME:
            return self.process.exitcode

    def wait(self) -> int | None:
        self.process.join()
        return self.poll()

    def send_signal(self, number: int) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)


def become_kernel(command: list[str], cwd: str, env: dict[str, str]) -> None:
    """The body of the fork. command: the interpreter, -m, ipykernel_launcher, and its
    arguments."""
    leave_server()
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    os.environ["JPY_PARENT_PID"] = str(os.getppid())  # as jupyter_client does
    sys.argv = command[2:]
    sys.path.insert(0, "")
    sys.path += filter(None, [env.get("PYTHONPATH")])
    import matplotlib
    from ipykernel.kernelapp import launch_new_instance
    from tensorflow.python.ops.logging_ops import enable_interactive_logging

    matplotlib.rc_file(env["MATPLOTLIBRC"], use_default_template=False)
    enable_interactive_logging()  # as TensorFlow does if it is imported in a notebook
    launch_new_instance([*command[3:], "--matplotlib=inline"])
