import tensorflow as tf


class Line(tf.Module):
    def __init__(self):
        self.w = tf.Variable(3.0)

    @tf.function(input_signature=[tf.TensorSpec(None, name="x")])
    def __call__(self, x):
        return self.w * x


tf.saved_model.save(Line(), "any_shape")
loaded = tf.saved_model.load("any_shape")
for x in 2.0, [1.0, 2.0]:
    print(loaded(tf.constant(x)).numpy())
