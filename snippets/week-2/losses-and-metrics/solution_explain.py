import tensorflow as tf

logits = tf.Variable([[2.0, -1.0, 0.5]])
for name, z in (("as they are", logits), ("last at 0", logits - logits[:, 2:])):
    print(f"{name:12}", tf.nn.softmax(z)[0].numpy().round(3))
with tf.GradientTape() as tape:
    loss = tf.nn.sparse_softmax_cross_entropy_with_logits([0], logits)
gradient = tape.gradient(loss, logits)[0]
print("gradient    ", gradient.numpy().round(3))
print(f"its sum      {abs(tf.reduce_sum(gradient)):.3f}")
pair = tf.nn.softmax([[0.0, 1.7]])[0, 1]
print(f"two classes  {pair:.3f}, sigmoid {tf.sigmoid(1.7):.3f}")
