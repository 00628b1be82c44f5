import tensorflow as tf
from tensorflow import keras


class Lookahead(keras.optimizers.Optimizer):
    """SGD; in steps 3, 6, 9, ... half of the way back."""

    def build(self, variables):
        if not self.built:
            super().build(variables)
            ...  # your code

    def update_step(self, g, variable, learning_rate):
        """Move the variable."""
        ...  # your code


def path(graph):
    w, other, places = tf.Variable(5.0), tf.Variable(9.0), [5.0]
    optimizer = Lookahead(0.1)

    def step():
        optimizer.apply([tf.constant(1.0), tf.constant(0.0)], [w, other])

    step = tf.function(step) if graph else step
    for _ in range(6):
        step()
        places.append(round(float(w), 3))
    return places, float(other)


def check():
    for kind in ("eager", "graph"):
        places, other = path(kind == "graph")
        after = f"{kind}: w went {places}: "
        assert places[1] != 5, after + "update_step has to move it"
        assert places[1] != 4.95, after + "iterations is 0 during step 1"
        assert places[1:3] == [4.9, 4.8], after + "two steps of SGD give 4.8"
        assert places[3] > 4, after + "the slow place began at 0, not at 5"
        assert places[3] == 4.85, after + "step 3: halfway from 4.7 to 5"
        where = f"{kind}: a weight without slope went to {other}: "
        assert other == 9, where + "each variable needs its own slow place"
        assert places[6] == 4.7, after + "after step 3 the slow place is 4.85"


try:
    check()
    print("right: six steps lead to 4.7")
except AssertionError as error:
    print("not yet:", error)
