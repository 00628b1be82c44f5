import tensorflow as tf

tf.random.set_seed(1)
draw = tf.function(lambda: tf.random.uniform([]))
around = tf.function(lambda: draw())


def show(title, function):
    print(f"{title:14}", *[f"{function():.3f}" for _ in range(3)])


show("draw", draw)
show("draw goes on", draw)
show("around", around)
show("draw goes on", draw)
captured = draw.get_concrete_function().captured_inputs
print("variables of draw's graph:", len(captured))
