import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 6.0]])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    alone = x**2
    mixed = x - tf.reduce_mean(x, axis=0)

for name, y in (("alone", alone), ("mixed", mixed)):
    table = tape.jacobian(y, x)
    blocks = tape.batch_jacobian(y, x)
    print(f"{name}: shapes {table.shape} and {blocks.shape}")
    print("  first example:", table[0, :, 0].numpy().tolist())
    print("   batch_jacobian", blocks[0].numpy().tolist())
