import tensorflow as tf
from tensorflow import keras


def kept(graph, rows):
    ops = graph.get_operations()
    back = ["gradient_tape" in op.name for op in ops].index(True)
    made = {t.name for op in ops[:back] for t in op.outputs}
    used = {t.name: t for op in ops[back:] for t in op.inputs}
    return [used[n] for n in used.keys() & made if used[n].shape[:1] == [rows]]


@tf.function
def gradients(model, x):
    with tf.GradientTape() as tape:
        loss = tf.nn.l2_loss(model(x, training=True))
    return tape.gradient(loss, model.trainable_variables)


for mode in None, "activations", "larger_than", "full":
    model = keras.Sequential([keras.Input([64])])
    with keras.RematScope(mode=mode):
        for width in [256, 64] * 24:
            model.add(keras.layers.Dense(width, "relu"))
    try:
        traced = gradients.get_concrete_function(model, tf.ones([4096, 64]))
        held = [4 * t.shape.num_elements() for t in kept(traced.graph, 4096)]
        print(f"{mode}: {sum(held) / 1e6:.1f} MB")
    except ValueError as error:
        print(f"{mode}: {type(error).__name__}")
