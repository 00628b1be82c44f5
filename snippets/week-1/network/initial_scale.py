import tensorflow as tf

width, depth = 100, 20
starts = {
    "0.01": 0.01,
    "Glorot": (2 / (width + width)) ** 0.5,
    "He": (2 / width) ** 0.5,
    "1": 1.0,
}
print("start    std     layer 1    layer 20  gradient of 1")
for name, std in starts.items():
    rng = tf.random.Generator.from_seed(1)
    h = rng.normal([200, width])
    kernels = [rng.normal([width, width], stddev=std) for _ in range(depth)]
    layers = []
    with tf.GradientTape() as tape:
        tape.watch(kernels)
        for kernel in kernels:
            h = tf.nn.relu(h @ kernel)
            layers.append(tf.reduce_mean(h))
        loss = tf.reduce_mean(h)
    slope = tf.reduce_mean(abs(tape.gradient(loss, kernels[0])))
    numbers = layers[0], layers[-1], slope
    print(f"{name:6} {std:5.2f}", *(f"{n:11.0e}" for n in numbers))
