from tensorflow import keras

schedules = keras.optimizers.schedules
rates = {
    "exponential": schedules.ExponentialDecay(0.1, 100, 0.5),
    "staircase": schedules.ExponentialDecay(0.1, 100, 0.5, staircase=True),
    "cosine": schedules.CosineDecay(0.1, decay_steps=400),
    "warm-up": schedules.CosineDecay(
        0.0, decay_steps=300, warmup_target=0.1, warmup_steps=100
    ),
}
steps = (0, 50, 100, 200, 399, 500)
print("step       ", *(f"{step:6}" for step in steps))
for name, rate in rates.items():
    print(f"{name:11}", *(f"{rate(step).numpy():6.4f}" for step in steps))
