import tensorflow as tf

x = tf.constant([0.5, 1.0, 1.5, 2.0])
y = tf.constant([1.2, 1.9, 3.2, 3.9])
w = tf.Variable(3.2)
seen = {}
for step in range(200):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((w * x - y) ** 2)
    if tf.math.is_inf(loss):
        seen.setdefault("the loss is inf", step)
    w.assign_sub(0.8 * tape.gradient(loss, w))
    if tf.math.is_nan(w):
        seen.setdefault("the weight is nan", step)
for what, step in seen.items():
    print(f"step {step}: {what}")
print("at the end: loss", loss.numpy(), "weight", w.numpy())
