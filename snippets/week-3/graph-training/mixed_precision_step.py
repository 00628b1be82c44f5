import tensorflow as tf
from tensorflow import keras

w = tf.Variable(1.0)
optimizer = keras.optimizers.LossScaleOptimizer(
    keras.optimizers.SGD(0.1), initial_scale=2.0**15
)
optimizer.build([w])


@tf.function
def step(x):
    with tf.GradientTape() as tape:
        product = tf.cast(w, tf.float16) * tf.cast(x, tf.float16)
        loss = tf.cast(product, tf.float32) ** 2
        scaled = optimizer.scale_loss(loss)
    optimizer.apply([tape.gradient(scaled, w)], [w])


for x in (0.5, 3.0, 3.0, 0.5):
    step(tf.constant(x))
    scale = optimizer.dynamic_scale.numpy()
    print(f"x {x}: w {w.numpy():.2f}, scale {scale:.0f}")
graph = step.get_concrete_function(tf.constant(0.5)).graph
kinds = [op.type for op in graph.get_operations()]
print("If in the graph:", "If" in kinds)
print("traces:", step.experimental_get_tracing_count())
