# %% [markdown]
# # Lab 2: a loop that knows when to stop
#
# How far will diabetes advance in a year? Ten things about 442 patients were
# measured at the start, and the progress of the disease a year later. You write
# all that lies between this table and an honest number: split, scale, batch,
# train, stop in time, test once. At the end you have a loop of your own that
# takes any model, and two models that it has judged.
#
# There are twelve gaps, each marked with `...` and a comment, but for the
# eleventh, which has code with mistakes. Fill in a gap, run it, and run the
# check below it. A check that fails says what it expected and what usually
# leads there. Each worked solution is complete, so look at it late. Allow two
# and a half hours.

# %%
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_breast_cancer, load_diabetes
from sklearn.model_selection import train_test_split
from tensorflow import keras

diabetes = load_diabetes(scaled=False)
x_all = diabetes.data.astype("float32")
y_all = diabetes.target.astype("float32")
print("patients and measurements:", x_all.shape)
for name, column in zip(diabetes.feature_names, x_all.T, strict=True):
    print(f"{name:4} {column.min():6.1f} to {column.max():6.1f}")
print(f"progress {y_all.min():.0f} to {y_all.max():.0f}")

# %% [markdown]
# ## 1. Three parts
#
# Keep 88 patients for the test and 88 for the validation, as in [Three
# parts](real-data.md#three-parts); the rest is for training. Cut off the test
# first, and use `random_state=0` both times. The answer is a quantity here, so
# there are no classes to stratify by.


# %% tags=["gap"]
def three_parts(x, y):
    """Six arrays: x_train, y_train, x_val, y_val, x_test, y_test."""
    ...  # your code


# %% tags=["solution"]
def three_parts(x, y):
    split = {"test_size": 88, "random_state": 0}
    x, x_test, y, y_test = train_test_split(x, y, **split)
    x, x_val, y, y_val = train_test_split(x, y, **split)
    return x, y, x_val, y_val, x_test, y_test


# %% tags=["check"]
parts = three_parts(x_all, y_all)
assert parts is not None, "three_parts returned None: return six arrays"
sizes = [len(part) for part in parts]
assert sizes == [266, 266, 88, 88, 88, 88], (
    f"expected sizes of 266, 266, 88, 88, 88, 88, found {sizes}"
)
assert [part.ndim for part in parts] == [2, 1, 2, 1, 2, 1], (
    "expected x, y, x, y, x, y; train_test_split returns x, x, y, y"
)
x_train, y_train, x_val, y_val, x_test, y_test = parts
rows = {tuple(row) for part in parts[::2] for row in part}
assert len(rows) == 442, (
    f"expected 442 different patients in the three parts, found {len(rows)}:"
    " the second split must cut what the first has left"
)
answer = {tuple(row): y for row, y in zip(x_all, y_all, strict=True)}
for x, y in (parts[:2], parts[2:4], parts[4:]):
    assert [answer[tuple(row)] for row in x] == y.tolist(), (
        "the answers have lost their patients: split x and y in one call"
    )
assert y_test[:3].tolist() == [321.0, 215.0, 127.0], (
    "another split than the one of this lab: random_state=0, the test first,"
    " and returned last"
)
assert y_val[:3].tolist() == [135.0, 173.0, 185.0], (
    "the test is right, the validation is not that of this lab: random_state=0"
    " for the second split, too"
)
print(
    f"mean progress in training {y_train.mean():.0f}, test {y_test.mean():.0f}"
)

# %% [markdown]
# ## 2. A baseline
#
# How good is a prediction that ignores the measurements, and always says the
# mean of the training answers? Its mean absolute error is the number that a
# model has to beat, in the units of the answer.


# %% tags=["gap"]
def baseline_error(y_train, y):
    """The mean absolute error on y of the mean of y_train, a number."""
    ...  # your code


# %% tags=["solution"]
def baseline_error(y_train, y):
    return abs(y - y_train.mean()).mean()


# %% tags=["check"]
error = baseline_error(np.array([1.0, 3.0]), np.array([2.0, 3.0, 7.0]))
assert error is not None, "baseline_error returned None: end with return"
assert np.ndim(error) == 0, "expected one number: the mean of the errors"
assert abs(error - 2) < 1e-6, (
    f"expected 2 for errors of 0, 1 and 5, found {error}"
)
rng = np.random.default_rng(2)
seen, judged = rng.gamma(1, 50, size=40), rng.gamma(2, 60, size=25)
found, expected = (
    baseline_error(seen, judged),
    abs(judged - seen.mean()).mean(),
)
mistakes = {
    "the mean of y itself, which is leakage": abs(judged - judged.mean()),
    "the median of y_train": abs(judged - np.median(seen)),
    "errors above and below that cancel": judged - seen.mean(),
}
for mistake, errors in mistakes.items():
    assert abs(abs(found) - abs(errors.mean())) > 1e-3, (
        f"expected {expected:.2f}, found {found:.2f}: that comes from {mistake}"
    )
assert abs(found - expected) < 1e-3, (
    f"expected {expected:.2f} on other answers, found {found:.2f}"
)
print(f"validation {baseline_error(y_train, y_val):.1f}")

# %% [markdown]
# ## 3. Scale, and look at nothing else
#
# Blood pressure is about 100, the fifth blood value about 5. Make a first layer
# that brings each column to mean 0 and deviation 1, adapted to the rows that
# may be known: [Scale, with what training may
# know](real-data.md#scale-with-what-training-may-know).

# %% tags=["gap"]
scale = ...  # your answer: a keras.layers.Normalization, adapted

# %% tags=["solution"]
scale = keras.layers.Normalization()
scale.adapt(x_train)

# %% tags=["check"]
assert isinstance(scale, keras.layers.Normalization), (
    f"expected a keras.layers.Normalization, found {type(scale).__name__}: keep"
    " the layer itself, not what adapt or a call of it returns"
)
assert scale.built, "the layer has seen no data: call its adapt"
means = np.ravel(scale.mean)
assert means.shape == (10,), (
    f"expected a mean for each of 10 columns, found {means.size}: adapt a layer"
    " without axis=None to the measurements, not the answers"
)
assert not np.allclose(means, x_all.mean(axis=0), rtol=1e-5), (
    "this layer has seen all 442 patients, the test among them: adapt it to"
    " x_train"
)
assert np.allclose(means, x_train.mean(axis=0), rtol=1e-5), (
    "expected the column means of x_train, found those of other rows"
)
for name, x in (("training", x_train), ("validation", x_val)):
    column = scale(x).numpy()[:, 2]
    print(f"{name:10} body mass: mean {abs(column.mean()):.2f}")

# %% [markdown]
# The mean of the validation rows is not quite 0, and should not be: their own
# mean is something that a model at work could not know.
#
# ## 4. Batches
#
# Shuffle all rows anew in each epoch, with `seed=0`, and put 32 into a batch:
# [The pipeline](real-data.md#the-pipeline). In the other order, `batch` before
# `shuffle`, the same 32 patients would always stay together.


# %% tags=["gap"]
def batches_of(x, y):
    """A tf.data.Dataset of (x, y), 32 rows each; the last may be smaller."""
    ...  # your code


# %% tags=["solution"]
def batches_of(x, y):
    data = tf.data.Dataset.from_tensor_slices((x, y))
    return data.shuffle(len(x), seed=0).batch(32)


# %% tags=["check"]
numbers = np.arange(266)
batches = batches_of(numbers, -numbers)
assert batches is not None, "batches_of returned None: end with return"
count = int(batches.cardinality())  # -1: without end
assert count == 9, f"expected 9 batches in an epoch, found {count}"
again = batches_of(numbers, -numbers)
first, second, anew = (
    [x.numpy() for x, _ in data] for data in (batches, batches, again)
)
order = np.concatenate(first)
assert sorted(order) == numbers.tolist(), (
    "each row belongs into each epoch, once"
)
assert (order != numbers).any(), "the rows come in their old order: shuffle"
together = [set(a) == set(b) for a in first for b in second]
assert (order != np.concatenate(second)).any(), (
    "both epochs have the same order"
)
assert not any(together), (
    "the same rows stay together: shuffle before you batch"
)
sizes = [len(batch) for batch in first]
assert sizes == 8 * [32] + [10], (
    f"expected 8 batches of 32 and one of 10, found {sizes}"
)
assert max(order[:32]) > 150, (
    "the buffer must hold all rows, or the order hardly changes"
)
assert all((x == -y).numpy().all() for x, y in batches), (
    "answers have lost their rows"
)
assert (order == np.concatenate(anew)).all(), (
    "a second pipeline has another order: shuffle with seed=0"
)
print("batches of", *sizes)

# %% [markdown]
# ## 5. One step
#
# Forward under the tape, loss, gradients, update: [One
# step](training-loop.md#one-step). Call the model with `training=True`, and
# take the mean of the squared errors as the loss. The model returns the shape
# `(rows, 1)`, the answers have `(rows,)`, and their difference is [a table of
# each against each](find-the-bug.md#the-loss-ends-at-the-variance).


# %% tags=["gap"]
def train_step(model, optimizer, x, y):
    """Change the model's weights by one update. Return the mean squared error
    that it had before, a tensor without axes."""
    ...  # your code


# %% tags=["solution"]
def train_step(model, optimizer, x, y):
    with tf.GradientTape() as tape:
        prediction = model(x, training=True)[:, 0]
        loss = tf.reduce_mean((prediction - y) ** 2)
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    return loss


# %% tags=["check"]
keras.utils.set_random_seed(1)
rng = np.random.default_rng(1)
x, y = (
    rng.normal(size=(6, 2)).astype("float32"),
    rng.normal(size=6).astype("float32"),
)
told = []  # what the layers are told about training


class Listener(keras.layers.Layer):
    def call(self, x, training=False):
        told.append(training)
        return x


layer = keras.layers.Dense(1)
line = keras.Sequential([keras.Input((2,)), layer, Listener()])
w, b = layer.kernel.numpy()[:, 0], layer.bias.numpy()[0]
loss = train_step(line, keras.optimizers.SGD(0.1), x, y)
assert loss is not None, "train_step returned None: return the loss"
assert np.ndim(loss) == 0, (
    f"expected one number, found the shape {np.shape(loss)}: take the mean"
)
error = x @ w + b - y
each_from_each = (x @ w + b)[:, None] - y
assert abs(loss - (each_from_each**2).mean()) > 1e-6, (
    "this is the mean of a table of 6 by 6: give prediction and answer one"
    " shape"
)
before = (error**2).mean()
assert abs(loss - before) < 1e-5, (
    f"expected {before:.4f}, found {loss:.4f}: return the mean (not the sum) of"
    " the squares, as it was before the step"
)
# The derivative of the mean square, by hand
expected = w - 0.1 * 2 * x.T @ error / 6
found, bias = layer.kernel.numpy()[:, 0], layer.bias.numpy()[0]
assert (found != w).any(), "the weights have not changed: apply the gradients"
assert np.allclose(found, expected, atol=1e-5), (
    f"expected weights of {expected.round(3)}, found {found.round(3)}:"
    " subtract rate times gradient, once"
)
assert abs(bias - (b - 0.2 * error.mean())) < 1e-5, (
    f"expected a bias of {b - 0.2 * error.mean():.3f}, found {bias:.3f}:"
    " update all trainable variables"
)
assert told[-1], "call the model with training=True: dropout acts only then"
train_step(line, keras.optimizers.SGD(0.0), x, y)
assert (layer.kernel.numpy()[:, 0] == found).all(), (
    "the weights move at a rate of 0: leave the update to the optimizer"
)
print("weights by hand ", expected.round(3))
print("weights by tape ", found.round(3))

# %% [markdown]
# The answers run from 25 to 346. A network begins near 0, and a loss in the
# thousands makes for wild first steps. So the models of this lab answer in
# deviations from the mean, and a last layer, given, turns them back into units.
# Both numbers come from the training answers.

# %%
mean, deviation = float(y_train.mean()), float(y_train.std())


def new_model(*hidden, seed=0):
    """A network with hidden layers of these sizes, in measured units."""
    keras.utils.set_random_seed(seed)
    layers = [keras.layers.Dense(size, "relu") for size in hidden]
    to_units = keras.layers.Rescaling(deviation, offset=mean)
    return keras.Sequential([scale, *layers, keras.layers.Dense(1), to_units])


untrained = new_model(32)(x_val)[:, 0]
print(f"untrained: {np.abs(untrained - y_val).mean():.0f} off, on average")

# %% [markdown]
# ## 6. Judge it
#
# The mean absolute error over a data set that comes in batches. The last batch
# is smaller, so the mean of the batches' means is not the mean over the
# patients: [Metrics](losses-and-metrics.md#metrics) shows the difference, and
# what keeps the right one. Shapes matter here, too: a Keras metric takes the
# mean over the last axis first, so two arguments of shape `(rows,)` are one row
# to it, and two of shape `(rows, 1)` are as many as there are. Nothing may be
# left over from an earlier call.


# %% tags=["gap"]
def error_of(model, batches):
    """The mean absolute error over all rows of all batches, as a float."""
    ...  # your code


# %% tags=["solution"]
def error_of(model, batches):
    metric = keras.metrics.MeanAbsoluteError()
    for x, y in batches:
        metric.update_state(y[:, None], model(x, training=False))
    return float(metric.result())


# %% tags=["check"]
def half(x, training=None):
    assert not training, "judging is no training: training=False"
    return x / 2


rng = np.random.default_rng(6)
for call, rows in (("first", 5), ("second", 7)):
    x = rng.normal(size=(rows, 1)).astype("float32")
    y = rng.normal(size=rows).astype("float32")
    uneven = tf.data.Dataset.from_tensor_slices((x, y)).batch(4)
    found = error_of(half, uneven)
    assert found is not None, "error_of returned None: end with return"
    errors = x[:, 0] / 2 - y
    expected, of_means = (
        abs(errors).mean(),
        (abs(errors[:4]).mean() + abs(errors[4:]).mean()) / 2,
    )
    assert abs(found - of_means) > 1e-5, (
        "that is the mean of the batches' means: the last batch counts too"
        " much. If you use a metric, give it two columns: y[:, None], and the"
        " prediction"
    )
    assert abs(found - expected) < 1e-5, (
        f"{call} call: expected {expected:.3f}, found {found:.3f}."
        " Absolute errors of all batches? Prediction and answer in one shape?"
        " A new metric for each call?"
    )
validation = tf.data.Dataset.from_tensor_slices((x_val, y_val)).batch(32)
print(f"untrained: {error_of(new_model(32), validation):.0f} off, on average")

# %% [markdown]
# ## 7. When to stop
#
# Write the rule of [Stop early](real-data.md#stop-early) as a class: it is told
# the validation error after each epoch, keeps the weights of the best one, and
# says whether it has waited long enough. An error that only equals the best is
# no new best.


# %% tags=["gap"]
class EarlyStopping:
    """Keeps the best weights. patience: after how many epochs without a new
    best it is over."""

    def __init__(self, patience):
        self.patience = patience
        self.best = float("inf")
        self.waited = 0
        self.weights = None

    def is_over(self, error, model):
        """Take in an epoch's error. True if patience allows no further one."""
        ...  # your code


# %% tags=["solution"]
class EarlyStopping:
    def __init__(self, patience):
        self.patience = patience
        self.best = float("inf")
        self.waited = 0
        self.weights = None

    def is_over(self, error, model):
        self.waited += 1
        if error < self.best:
            self.best, self.waited = error, 0
            self.weights = model.get_weights()
        return self.waited >= self.patience


# %% tags=["check"]
class Counter:
    """Stands in for a model; its only weight is the number of the epoch."""

    def __init__(self):
        self.weights = self.variables = [tf.Variable(0)]
        self.trainable_variables = self.weights

    def get_weights(self):
        return [weight.numpy() for weight in self.weights]


counter, stopping, said = Counter(), EarlyStopping(patience=2), []
for epoch, error in enumerate([5.0, 4.0, 4.5, 3.0, 3.5, 3.2, 9.0]):
    counter.weights[0].assign(epoch)
    said.append(stopping.is_over(error, counter))
assert None not in said, "is_over returned None: return True or False"
assert not any(said[:5]), (
    f"expected five times False, found {said[:5]}: a smaller error is a new"
    " best, and sets the waiting back to 0"
)
assert said[5], (
    "expected it to be over two epochs after the best, found False: compare"
    " with the best error, not the last one, and keep it in best"
)
assert stopping.best == 3.0, (
    f"expected a best error of 3.0, found {stopping.best}"
)
assert isinstance(stopping.weights, list | tuple), (
    f"expected the best weights, a list, found {stopping.weights}"
)
kept = int(stopping.weights[0])
assert kept == 3, (
    f"expected the weights of epoch 3, found those of {kept}: copy them at a"
    " new best only; model.weights is no copy, get_weights makes one"
)
brief = EarlyStopping(patience=1)
said = [brief.is_over(error, counter) for error in (2.0, 2.0)]
assert said == [False, True], (
    "expected a patience of 1 to end with the second of two equal errors,"
    f" found {said}"
)
print("best error", stopping.best, "of epoch", kept)

# %% [markdown]
# ## 8. The loop
#
# Everything is there; put it together. In each epoch: a `train_step` for each
# batch, the validation error, and the question whether to stop. At the end the
# model must have the best weights, not the last.


# %% tags=["gap"]
def fit(model, optimizer, train, validation, patience=10, epochs=200):
    """Train until early stopping ends it. Leave the best weights in the model,
    and return a list of pairs: (train, validation) error after each epoch."""
    ...  # your code


# %% tags=["solution"]
def fit(model, optimizer, train, validation, patience=10, epochs=200):
    stopping, history = EarlyStopping(patience), []
    for _ in range(epochs):
        for x, y in train:
            train_step(model, optimizer, x, y)
        history.append((error_of(model, train), error_of(model, validation)))
        if stopping.is_over(history[-1][1], model):
            break
    model.set_weights(stopping.weights)
    return history


# %% tags=["check"]
train = batches_of(x_train, y_train)
network, optimizer = new_model(32), keras.optimizers.Adam(0.005)
history = fit(network, optimizer, train, validation)
assert history is not None, "fit returned None: return the list of pairs"
assert np.shape(history) == (len(history), 2), (
    "expected a list of pairs, of a training and a validation error each"
)
rows = batches_of(x_train, y_train)  # a pass over train would move its order
now = error_of(network, rows), error_of(network, validation)
for pair in history:
    assert not np.allclose(pair[::-1], now, atol=1e-3), (
        "the pairs are exchanged: the training error comes first"
    )
best = int(np.argmin([error for _, error in history]))
assert len(history) < 200, "it never stopped: ask is_over after each epoch"
assert len(history) == best + 11, (
    f"the best epoch is {best}: with a patience of 10 it should have run"
    f" {best + 11} epochs, found {len(history)}. Is it told the validation"
    " error?"
)
steps = int(optimizer.iterations)
assert steps == 9 * len(history), (
    f"expected {9 * len(history)} steps, one for each batch of train in each"
    f" epoch, found {steps}"
)
assert not np.allclose(now, history[-1], atol=1e-3), (
    "the model has its last weights: set the best ones"
)
assert np.allclose(now, history[best], atol=1e-3), (
    f"the best pair is {np.round(history[best], 2)}, but error_of finds"
    f" {np.round(now, 2)} for the model that you left: judge after the steps"
    " of the epoch, by error_of, and keep the weights of that moment"
)
for patience, epochs, expected in ((2, 9, 3), (9, 2, 2)):
    model, wild = new_model(), keras.optimizers.SGD(1e-4)  # only gets worse
    short = fit(model, wild, rows, validation, patience, epochs)
    assert short is not None, "fit returns None if it ends without is_over"
    assert len(short) == expected, (
        f"patience {patience}, at most {epochs} epochs, and each worse than the"
        f" one before: expected {expected} epochs, found {len(short)}"
    )
    assert np.isclose(error_of(model, validation), short[0][1], rtol=1e-3), (
        f"patience {patience}, at most {epochs} epochs: the best weights, those"
        " of the first, are not in the model"
    )
print(f"stopped after {len(history)} epochs, best {best + 1}")
print(f"{now[1]:.0f} off; baseline {baseline_error(y_train, y_val):.0f}")

# %%
# alt: The training error keeps falling; the validation error stops at 45.
curves = np.array(history)
epochs = np.arange(1, len(history) + 1)
plt.figure(figsize=(5.5, 3.2))
plt.plot(epochs, curves[:, 0], color="C2", label="training")
plt.plot(epochs, curves[:, 1], "--", color="C2", label="validation")
plt.axvline(best + 1, color="C7", linestyle=":", label="kept")
plt.xlabel("epoch")
plt.ylabel("mean absolute error")
plt.legend()
plt.show()

# %% [markdown]
# The best epoch is where the dotted line is. From there on the network gets
# better at its 266 patients only: it learns them by heart. Without your
# `EarlyStopping` you would have kept the weights of the right edge.
#
# ## 9. How sure is a difference?
#
# Your loop takes any model. Is the hidden layer worth anything? The straight
# line, a model without one, is judged by the same 88 patients. Each mean has a
# standard error: the deviation of the single errors, divided by the root of
# their number. To compare two models take the patients one by one, since one
# who is hard to predict is hard for both: first the difference for each, then
# the mean of these differences and its standard error.


# %% tags=["gap"]
def difference(first, second):
    """Of two arrays with the errors of two models on the same patients: the
    mean of first - second and its standard error, two numbers."""
    ...  # your code


# %% tags=["solution"]
def difference(first, second):
    apart = first - second
    return apart.mean(), apart.std() / len(apart) ** 0.5


# %% tags=["check"]
rng = np.random.default_rng(9)
hard = rng.gamma(2, 20, size=50)  # what is hard for both
first, second = hard + rng.normal(2, 1, 50), hard + rng.normal(0, 1, 50)
found = difference(first, second)
assert found is not None, "difference returned None: return two numbers"
assert np.shape(found) == (2,), (
    f"expected two numbers, a mean and its error, found {found}"
)
mean_apart, error_apart = found
assert abs(mean_apart - (first - second).mean()) < 1e-6, (
    f"expected a mean of {(first - second).mean():.2f}, found {mean_apart:.2f}:"
    " it is first - second, and not their distance"
)
n, unpaired = len(first), (first.var() + second.var()) ** 0.5
assert abs(error_apart - unpaired / n**0.5) > 0.1, (
    f"{error_apart:.2f} treats the models as if each had had its own patients:"
    " take the deviation of the differences"
)
assert abs(error_apart - (first - second).std()) > 0.1, (
    "that is the deviation of one patient; the mean of many is surer: divide"
    " by the root of their number"
)
assert abs(error_apart / (first - second).std() * n**0.5 - 1) < 0.02, (
    f"expected an error of {(first - second).std() / n**0.5:.3f},"
    f" found {error_apart:.3f}"
)
line = new_model()
fit(line, keras.optimizers.Adam(0.05), train, validation)
network_errors, line_errors = (
    np.abs(model(x_val)[:, 0] - y_val) for model in (network, line)
)
for name, errors in (("network", network_errors), ("line   ", line_errors)):
    print(f"{name}    {errors.mean():.1f} ± {errors.std() / 88**0.5:.1f}")
apart = difference(network_errors, line_errors)
print(f"difference {apart[0]:.1f} ± {apart[1]:.1f}")

# %% [markdown]
# ## 10. Decide
#
# Which of them predicts better? Judge by your two numbers alone: believe a
# difference only if it is at least twice its standard error.

# %% tags=["gap"]
better = ...  # your answer: "network", "line" or "cannot tell"

# %% tags=["solution"]
better = "cannot tell"

# %% tags=["check"]
assert better in ("network", "line", "cannot tell"), (
    f'expected "network", "line" or "cannot tell", found {better!r}'
)
mean_apart, error_apart = difference(network_errors, line_errors)
assert (better == "cannot tell") == (abs(mean_apart) < 2 * error_apart), (
    f"the difference is {abs(mean_apart) / error_apart:.1f} of its standard"
    " errors; what do other 88 patients say?"
)
print(f"{abs(mean_apart) / error_apart:.1f} standard errors:", better)

# %% [markdown]
# The network's mean is worse, and by less than its own standard error: other
# patients might have put it first. Then take the simpler model, the line, and
# open the test. Once, and for this model alone:

# %%
test_errors = np.abs(line(x_test)[:, 0] - y_test)
error = test_errors.std() / len(test_errors) ** 0.5
print(f"test error {test_errors.mean():.1f} ± {error:.1f}")
print(f"baseline   {baseline_error(y_train, y_test):.1f}")

# %%
# alt: Predicted against measured: a wide cloud, less steep than the diagonal.
plt.figure(figsize=(5.5, 4))
plt.plot(y_test, line(x_test)[:, 0], "o", color="C1", alpha=0.6)
plt.plot([25, 346], [25, 346], color="C7")
plt.xlabel("measured progress")
plt.ylabel("predicted")
plt.show()

# %% [markdown]
# The line beats the baseline by three standard errors. The cloud rises like
# the diagonal, but less steeply: on the whole the model is right about which
# patients will fare worse than others, and too cautious about the extremes.
#
# ## 11. Three mistakes
#
# Somebody has a `body` that is trained already, and puts a `head` on it, with
# a penalty on its weights. The loop below runs, the loss falls, and three
# things in it are wrong. None of them raises an error. Find and mend them. If
# you don't see one, write the check that would: [Find the bug](find-the-bug.md)
# says how.


# %% tags=["gap"]
def train_both(body, head, optimizer, x, y, steps):
    """Train both, by the mean squared error of head(body(x)) and the penalties
    of the layers. Return the loss before the last step. body is built, and head
    is not."""
    weights = body.trainable_variables + head.trainable_variables
    for _ in range(steps):
        with tf.GradientTape() as tape:
            prediction = head(body(x, training=True), training=True)
            loss = tf.reduce_mean((prediction - y) ** 2)
        gradients = tape.gradient(loss, weights)
        optimizer.apply(gradients, weights)
    return loss


# %% tags=["solution"]
def train_both(body, head, optimizer, x, y, steps):
    head(body(x))  # from now on it has weights
    weights = body.trainable_variables + head.trainable_variables
    for _ in range(steps):
        with tf.GradientTape() as tape:
            prediction = head(body(x, training=True), training=True)[:, 0]
            loss = tf.reduce_mean((prediction - y) ** 2)
            loss += sum(body.losses) + sum(head.losses)
        gradients = tape.gradient(loss, weights)
        optimizer.apply(gradients, weights)
    return loss


# %% tags=["check"]
rng = np.random.default_rng(11)
x = rng.normal(size=(5, 3)).astype("float32")
y = rng.normal(size=5).astype("float32")


def body_and_head():
    """Two layers of ones; a penalty of 1 on the two weights of the head."""
    body = keras.layers.Dense(2, kernel_initializer="ones")
    body.build((None, 3))
    penalty = keras.regularizers.L2(0.5)
    options = {"kernel_initializer": "ones", "kernel_regularizer": penalty}
    return body, keras.layers.Dense(1, **options)


body, head = body_and_head()
loss = train_both(body, head, keras.optimizers.SGD(0.01), x, y, steps=1)
assert loss is not None, "train_both returned None: return the loss"
loss, value = float(loss), 2 * x.sum(axis=1)  # of a body and a head of ones
table = ((value[:, None] - y) ** 2).mean()
right = ((value - y) ** 2).mean()
assert min(abs(loss - table), abs(loss - table - 1)) > 1e-4, (
    f"five answers make {right:.3f}, found {loss:.3f}: the difference of (5, 1)"
    " and (5,) is a table of 25"
)
assert abs(loss - right) > 1e-4, (
    f"the loss is {loss:.3f}, the error alone: the layers have a penalty of 1,"
    " and who collects it in a loop of your own?"
)
assert abs(loss - right - 1) < 1e-4, (
    f"expected an error of {right:.3f} and a penalty of 1, found {loss:.3f}"
)
assert (head.kernel.numpy() != 1).any(), (
    "the head has not learned: did it have any weights when the list was made?"
)
assert (body.kernel.numpy() != 1).any(), (
    "the body has not learned: both are to be trained"
)
pair = body_and_head()
loss = train_both(*pair, keras.optimizers.SGD(0.02), x, y, steps=300)
print(f"loss {right + 1:.2f}, after 300 steps {float(loss):.2f}")

# %% [markdown]
# ## 12. A metric of your own
#
# The other table of this week: [569 breast
# tumours](real-data.md#what-is-mistaken-for-what), of which 212 are malignant.
# Here malignant is 1. Accuracy would praise a model that misses many of them,
# so the course, and many papers, use **F1**: with the *hits* (malignant and
# found), *false alarms* and *missed* ones it is
# 2 · hits / (2 · hits + false alarms + missed). It can't be averaged over
# batches, so keep the three counts, as a metric does: variables that
# `update_state` adds to, and from which `result` computes. A prediction is a
# probability, and means malignant from 0.5 on.
#
# <!-- 569: week-2/real-data/ranges.out -->
# <!-- 212: week-2/real-data/ranges.out -->


# %% tags=["gap"]
class F1(keras.metrics.Metric):
    """F1 of all rows since the last reset_state, for probabilities of shape
    (rows, 1) and answers 0 or 1, of shape (rows,) or (rows, 1)."""

    def __init__(self, name="f1"):
        super().__init__(name=name)
        self.hits = self.add_variable((), "zeros", name="hits")
        self.false_alarms = self.add_variable((), "zeros", name="alarms")
        self.missed = self.add_variable((), "zeros", name="missed")

    def update_state(self, y_true, y_pred, sample_weight=None): ...  # your code

    def result(self): ...  # your code


# %% tags=["solution"]
class F1(keras.metrics.Metric):
    def __init__(self, name="f1"):
        super().__init__(name=name)
        self.hits = self.add_variable((), "zeros", name="hits")
        self.false_alarms = self.add_variable((), "zeros", name="alarms")
        self.missed = self.add_variable((), "zeros", name="missed")

    def update_state(self, y_true, y_pred, sample_weight=None):
        is_one = tf.reshape(tf.cast(y_true, tf.float32), [-1])
        found = tf.cast(tf.reshape(y_pred, [-1]) >= 0.5, tf.float32)
        self.hits.assign_add(tf.reduce_sum(is_one * found))
        self.false_alarms.assign_add(tf.reduce_sum((1 - is_one) * found))
        self.missed.assign_add(tf.reduce_sum(is_one * (1 - found)))

    def result(self):
        wrong = self.false_alarms + self.missed
        return 2 * self.hits / (2 * self.hits + wrong)


# %% tags=["check"]
metric, rng = F1(), np.random.default_rng(12)
truth = np.array([0, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1], "float32")
guess = rng.uniform(0, 0.5, 11) + 0.5 * truth  # all right, but for three:
guess[[0, 1, 2]] = 0.9, 0.3, 0.6
guess = guess.astype("float32")[:, None]
metric.update_state(truth[:8], guess[:8])
metric.update_state(truth[8:][:, None], guess[8:])
found = metric.result()
assert found is not None, "result returned None: compute F1 from the counts"


def f1_by_hand(truth, guess):
    hits = ((truth == 1) & (guess[:, 0] >= 0.5)).sum()
    return 2 * hits / ((truth == 1).sum() + (guess[:, 0] >= 0.5).sum())


expected, last = f1_by_hand(truth, guess), f1_by_hand(truth[8:], guess[8:])
counts = [int(v) for v in (metric.hits, metric.false_alarms, metric.missed)]
assert max(counts) <= 11, (
    f"hits, false alarms and missed are {counts} of 11 rows: (rows,) and"
    " (rows, 1) make a table, so bring both to one shape"
)
assert abs(found - last) > 1e-5, (
    "that is F1 of the last batch alone: add to the counts with assign_add"
)
assert abs(found - expected) < 1e-5, (
    f"expected {expected:.3f}, found {float(found):.3f} with hits, false"
    f" alarms and missed {counts}"
)
metric.reset_state()
metric.update_state(truth[:8], guess[:8])
assert abs(metric.result() - f1_by_hand(truth[:8], guess[:8])) < 1e-5, (
    "after reset_state something is left: keep the counts in the variables"
)
tumours = load_breast_cancer()
x, y = tumours.data.astype("float32"), 1 - tumours.target
parts = train_test_split(x, y, test_size=169, stratify=y, random_state=0)
keras.utils.set_random_seed(0)
scale = keras.layers.Normalization()
scale.adapt(parts[0])
judge = keras.Sequential([scale, keras.layers.Dense(1, "sigmoid")])
judge.compile(keras.optimizers.Adam(0.01), "bce", metrics=["accuracy", F1()])
judge.fit(parts[0], parts[2], batch_size=40, epochs=20, verbose=0)
for name, value in judge.evaluate(
    parts[1], parts[3], verbose=0, return_dict=True
).items():
    print(f"{name:8} {value:.2f}")

# %% [markdown]
# `fit` and `evaluate` took your metric like one of their own: they called
# `update_state` for each batch, `result` at the end, and `reset_state` in
# between, which sets the variables to 0.
#
# ## What you have built
#
# A loop in about forty lines: three parts that never mix, a scale that has seen
# one of them, a step whose update you have checked by hand, an error that
# counts each patient once, a rule that stops, and a judgement that says when
# it can't tell. None of it is about diabetes, so it works for other tables too.
#
# To go on: train the network with seeds 0 to 4 and see how far the validation
# error moves; is the difference between line and network larger than that? Add
# a `keras.layers.Dropout` and find out where in your loop `training` matters.
# Write a checkpoint in `fit` after each epoch, so that an interrupted training
# can go on, as in [Stop today, go on
# tomorrow](real-data.md#stop-today-go-on-tomorrow).
