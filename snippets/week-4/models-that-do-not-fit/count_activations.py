import tensorflow as tf
from tensorflow import keras

hidden = [keras.layers.Dense(256, "relu") for _ in range(4)]
model = keras.Sequential([keras.Input([64]), *hidden, keras.layers.Dense(10)])


@tf.function
def gradients(x):
    with tf.GradientTape() as tape:
        loss = tf.nn.l2_loss(model(x, training=True))
    return tape.gradient(loss, model.trainable_variables)


def kept(graph, rows):
    ops = graph.get_operations()
    back = ["gradient_tape" in op.name for op in ops].index(True)
    made = {t.name for op in ops[:back] for t in op.outputs}
    used = {t.name: t for op in ops[back:] for t in op.inputs}
    return [used[n] for n in used.keys() & made if used[n].shape[:1] == [rows]]


for rows in (32, 512, 8192):
    traced = gradients.get_concrete_function(tf.TensorSpec([rows, 64]))
    tensors = kept(traced.graph, rows)
    size = sum(t.shape.num_elements() * 4 for t in tensors)
    print(f"{rows:4} examples: {len(tensors)} tensors, {size / 1e6:5.2f} MB")
