import tensorflow as tf
from tensorflow import keras


class WarmUpThenRoot(keras.optimizers.schedules.LearningRateSchedule):
    """Climb in a straight line, then fall with the root of the step."""

    def __init__(self, peak, warmup_steps):
        self.peak = peak
        self.warmup_steps = warmup_steps

    def __call__(self, step):
        progress = (tf.cast(step, tf.float32) + 1) / self.warmup_steps
        return self.peak * tf.minimum(progress, progress**-0.5)

    def get_config(self):
        return {"peak": self.peak, "warmup_steps": self.warmup_steps}


schedule = WarmUpThenRoot(peak=0.1, warmup_steps=10)
for step in (0, 4, 9, 39, 159):
    print(f"step {step:3}  rate {schedule(step).numpy():.3f}")
again = WarmUpThenRoot.from_config(schedule.get_config())
print("from its config:", again(39).numpy() == schedule(39).numpy())
