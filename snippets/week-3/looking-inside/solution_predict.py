import tensorflow as tf


def products(first, second):
    w1 = tf.Variable(tf.ones([3, 2]), trainable=first)
    w2 = tf.Variable(tf.ones([2, 1]), trainable=second)

    @tf.function
    def gradients(x):
        with tf.GradientTape() as tape:
            loss = tf.nn.l2_loss(tf.nn.relu(x @ w1) @ w2)
        return tape.gradient(loss, tape.watched_variables())

    spec = tf.TensorSpec([4, 3])
    ops = gradients.get_concrete_function(spec).graph.get_operations()
    return [op.type for op in ops].count("MatMul")


print("both train:   ", products(True, True))
print("w1 is frozen: ", products(False, True))
print("w2 is frozen: ", products(True, False))
