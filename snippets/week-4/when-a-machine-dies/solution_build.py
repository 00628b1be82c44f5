import tensorflow as tf


class Run:
    """A training on paper, which dies at these steps and saves every tenth."""

    def __init__(self, *deaths, error=tf.errors.UnavailableError):
        self.newest, self.calls, self.deaths, self.error = 0, 0, deaths, error

    def train(self):
        self.calls += 1
        assert self.calls < 20, "20 tries: a bug is restarted for ever"
        if self.calls <= len(self.deaths):
            died = self.deaths[self.calls - 1]
            self.newest = max(self.newest, died // 10 * 10)
            raise self.error(None, None, f"step {died}: catch any OpError")


def finish(run):
    """Call run.train until it returns, and return True. After three deaths
    that have left the same run.newest, return False."""
    newest, deaths = None, 0
    while deaths < 3:
        try:
            run.train()
            return True
        except tf.errors.OpError:
            deaths = deaths + 1 if run.newest == newest else 1
            newest = run.newest
    return False


def check():
    for deaths in ((), (3, 5), (17, 25, 26, 41)):
        done = finish(Run(*deaths))
        assert done is not None, "finish returned None: return True or False"
        assert done, f"{deaths} is no bug: a new checkpoint, a new count"
    assert finish(Run(3, error=tf.errors.AbortedError)), "one death is no bug"
    run = Run(*[33] * 30)
    assert not finish(run), "33 again and again is a bug: return False"
    assert run.calls == 3, f"{run.calls} calls, and all left the same: 3"


try:
    check()
    print("right: accidents are survived, bugs are not")
except (AssertionError, tf.errors.OpError) as error:
    print("not yet:", error)
