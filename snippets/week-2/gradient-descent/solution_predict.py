import tensorflow as tf

curvature = 8.0
for rate in (0.05, 0.125, 0.2, 0.25, 0.3):
    w = tf.Variable(1.0)
    path = []
    for _ in range(4):
        with tf.GradientTape() as tape:
            loss = 0.5 * curvature * w**2
        w.assign_sub(rate * tape.gradient(loss, w))
        path.append(w.numpy())
    print(f"rate {rate:5}: 1.00", *(f"{place:.2f}" for place in path))
