import tensorflow as tf

table = tf.constant([10.0, 20.0])
place = tf.constant(7)


def look_up(place):
    tf.gather(table, place)
    return place


try:
    look_up(place)
except tf.errors.InvalidArgumentError as error:
    print("eager:", type(error).__name__)

traced = tf.function(look_up)
print("graph:", traced(place).numpy())
graph = traced.get_concrete_function(place).graph
print("ops:", [op.type for op in graph.get_operations()])


@tf.function
def checked(place):
    tf.debugging.assert_less(place, 2)
    return place


graph = checked.get_concrete_function(place).graph
print("runs for its effect:", [op.type for op in graph.control_outputs])
