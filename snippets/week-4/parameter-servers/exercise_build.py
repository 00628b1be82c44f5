class Coordinator:
    """On paper: every third step takes 9.5 s, the others take 1 s."""

    def __init__(self, workers):
        self.free, self.steps, self.joined = [0] * workers, [], 0

    def schedule(self, step):
        start = min(self.free)
        end = start + (1 if len(self.steps) % 3 else 9.5)
        self.free[self.free.index(start)] = end
        self.steps.append((start, end))

    def join(self):
        self.free = [max(self.free)] * len(self.free)
        self.joined = len(self.steps)


def train(coordinator, step, steps, workers):
    """Schedule `step` so often that no gradient is older than workers - 1."""
    ...  # your code


def check():
    for workers, steps, least in ((2, 6, 20.0), (3, 7, 28.5)):
        coordinator = Coordinator(workers)
        train(coordinator, None, steps, workers)
        assert len(coordinator.steps) == steps, f"schedule {steps} steps"
        assert coordinator.joined == steps, "join at the end, too"
        for start, end in coordinator.steps:
            age = sum(start < other < end for _, other in coordinator.steps)
            assert age < workers, f"one is {age} steps old: join in between"
        took = max(coordinator.free)
        assert took == least, f"{took} s, {least} s do: join less often"


try:
    check()
    print("right: never too old, and no more waiting than that needs")
except AssertionError as error:
    print("not yet:", error)
