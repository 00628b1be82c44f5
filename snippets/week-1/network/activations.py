import tensorflow as tf

z = tf.constant([-4.0, -1.0, 0.0, 1.0, 4.0])
print("z      ", *(f"{value:6.1f}" for value in z))
for activation in (tf.nn.relu, tf.tanh, tf.sigmoid):
    with tf.GradientTape() as tape:
        tape.watch(z)
        values = activation(z)
    print(f"{activation.__name__:7}", *(f"{value:6.2f}" for value in values))
    slopes = tape.gradient(values, z)
    print("  slope", *(f"{slope:6.2f}" for slope in slopes))
