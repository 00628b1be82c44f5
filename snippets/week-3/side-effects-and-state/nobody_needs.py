import tensorflow as tf

table = tf.constant([10.0, 20.0])
place = tf.constant(7)


def look_up(place):
    tf.gather(table, place)
    return place


def checked(place):
    tf.debugging.assert_less(place, 2)
    return place


for name, function in (
    ("look_up, eager", look_up),
    ("look_up, graph", tf.function(look_up)),
    ("checked, graph", tf.function(checked)),
):
    try:
        print(f"{name}:", function(place).numpy())
    except tf.errors.InvalidArgumentError as error:
        print(f"{name}:", type(error).__name__)
for function in (look_up, checked):
    graph = tf.function(function).get_concrete_function(place).graph
    ops = [op.type for op in graph.get_operations() if op.type != "Const"]
    print(f"{function.__name__}:", *ops)
