# %% [markdown]
# # Lab 1: when is high water?
#
# A gauge in a harbour has written down the height of the water, every hour for
# fifteen days. When is high water on the sixteenth? You bring the log into
# shape, write a checker that compares any gradient with slopes measured by
# hand, fit a tide with a tape and `assign_sub`, and find the moment of high
# water with a derivative of a derivative. At the end you have a model that
# answers the question, and a reason to believe its gradients.
#
# There are eight gaps, each marked with `...` and a comment. Fill in a gap, run
# it, and run the check below it. A check that fails says what it expected, what
# it found, and what usually leads there. Allow an hour or a little more. The
# harbour is made up, the two waves in its water are not: one follows the moon,
# one the sun.

# %%
import math

import matplotlib.pyplot as plt
import tensorflow as tf

random = tf.random.Generator.from_seed(1)
periods = tf.constant([12.42, 12.0], tf.float64)  # moon and sun, in hours

hour = tf.linspace(tf.constant(0.0, tf.float64), 359.0, 360)
moon = 120 * tf.cos(2 * math.pi * (hour - 3.1) / periods[0])
sun = 40 * tf.cos(2 * math.pi * (hour - 5.0) / periods[1])
noise = random.normal([360], stddev=5.0, dtype=tf.float64)
water = 250 + 30 * hour / 360 + moon + sun + noise

log = tf.reshape(tf.cast(tf.round(water), tf.int32), [15, 24])
print("log:", log.shape, log.dtype.name)
print("first hours in cm:", log[0, :6].numpy())

# %% [markdown]
# ## 1. The log, made to order
#
# The log has a row for each day and a column for each hour, in whole
# centimetres. A fit wants two vectors: when, and how high. Both shall be
# `float64`, because a slope measured by hand needs the digits. Write a function
# that returns them as a pair, for a log of any number of days.
#
# `tf.range(n)` counts from 0 and stops before n. For the order of the values,
# see [The same values in another
# shape](tensors.md#the-same-values-in-another-shape).


# %% tags=["gap"]
def readings(log):
    """From a log, int32 of shape (days, 24), in centimetres: the hours since
    its first reading (0, 1, 2 and so on) and the heights in metres, both
    float64 of shape (days * 24,)."""
    ...  # your code


# %% tags=["solution"]
def readings(log):
    hours = tf.cast(tf.range(tf.size(log)), tf.float64)
    heights = tf.reshape(tf.cast(log, tf.float64), [-1]) / 100
    return hours, heights


# %% tags=["check"]
random = tf.random.Generator.from_seed(2)
short_log = tf.cast(random.uniform([3, 24], 0, 500), tf.int32)
pair = readings(short_log)
assert pair is not None, "readings returned None: return hours, heights"
for name, found in zip(("hours", "heights"), pair, strict=True):
    assert found.shape == (72,), (
        f"{name}: expected shape (72,) for three days, found {found.shape}"
    )
    assert found.dtype == tf.float64, (
        f"{name}: expected float64, found {found.dtype}: cast before you divide"
    )
assert pair[0].numpy().tolist() == list(range(72)), (
    f"expected the hours 0, 1, 2, ..., found {pair[0][:3].numpy()}, ..."
    " Are the two exchanged?"
)
expected = short_log.numpy().ravel() / 100
wrong = tf.where(tf.abs(pair[1] - expected) > 1e-6)[:, 0]
assert len(wrong) == 0, (
    f"expected {expected[wrong[0]]} m at hour {wrong[0]}, found"
    f" {pair[1][wrong[0]]}. Metres? A part cut off by // or by a late cast?"
    " A transposition that nobody needs?"
)
times, heights = readings(log)
print(f"{len(times)} readings, mean {tf.reduce_mean(heights):.2f} m")

# %%
# alt: Two waves a day; they are tall, then half as tall, then grow again.
figure, axes = plt.subplots(figsize=(5.5, 2.8))
axes.plot(times / 24, heights, ".-", color="C0", markersize=4, linewidth=0.7)
axes.set_xlabel("days")
axes.set_ylabel("height in m")
plt.show()

# %% [markdown]
# Two tides a day, and in the second week they are much smaller than in the
# first. Moon and sun pull together at first, then against each other.
#
# ## 2. A table of waves
#
# A wave has a period, a height and a moment at which it is highest. Moving that
# moment is awkward to learn. But a cosine and a sine of the same period, each
# with a weight, add up to a wave with its crest wherever you like. So the model
# needs four columns: the cosines of moon and sun, then the sines.
#
# The angle is 2π · time / period. You have n times and two periods, and you
# want n rows of two angles. Give the times a second axis, and
# [broadcasting](broadcasting.md#broadcasting) makes the table. Put cosines and
# sines side by side with `tf.concat([a, b], axis=1)`.


# %% tags=["gap"]
def waves(times):
    """For times of shape (n,), a table of shape (n, 4) with the columns cos
    moon, cos sun, sin moon, sin sun. The periods are in `periods`."""
    ...  # your code


# %% tags=["solution"]
def waves(times):
    angles = 2 * math.pi * times[:, tf.newaxis] / periods  # (n, 1) and (2,)
    return tf.concat([tf.cos(angles), tf.sin(angles)], axis=1)


# %% tags=["check"]
random = tf.random.Generator.from_seed(3)
some_times = random.uniform([7], 0.0, 100.0, dtype=tf.float64)
try:
    table = waves(some_times)
except tf.errors.InvalidArgumentError as error:
    raise AssertionError(
        "the shapes do not fit: times need a second axis of length 1, as in"
        f" times[:, tf.newaxis]. TensorFlow says: {error.message}"
    ) from error
assert table is not None, "waves returned None: return the table"
assert table.shape == (7, 4), (
    f"expected shape (7, 4) for seven times, found {table.shape}."
    " A row for each time, a column for each wave"
)
names = ["cos moon", "cos sun", "sin moon", "sin sun"]
for column, name in enumerate(names):
    wave = math.cos if name.startswith("cos") else math.sin
    period = 12.42 if name.endswith("moon") else 12.0
    for time, found in zip(some_times.numpy(), table[:, column], strict=True):
        expected = wave(2 * math.pi * time / period)
        assert abs(found - expected) < 1e-9, (
            f"column {column} should be {name}: expected {expected:.4f} at"
            f" {time:.2f} h, found {found:.4f}. Is 2π in the angle? Do both"
            " cosines come before both sines?"
        )
print("columns:", ", ".join(names))
print(waves(times[:3]).numpy().round(3))

# %% [markdown]
# ## 3. A loss that can't be fooled
#
# The product of linear algebra, `@`, wants matrices, so the four weights stand
# in a column, and the prediction comes out as a column too. The readings are no
# column. Suppose a prediction is right to the last digit. What is its mean
# squared error?

# %%
column = tf.reshape(heights, [360, 1])
print("truth", heights.shape, "prediction", column.shape)
print("difference", (heights - column).shape)
print(f"mean square {tf.reduce_mean((heights - column) ** 2):.3f}")

# %% [markdown]
# Every truth met every prediction, in a table of 360 rows and 360 columns, and
# TensorFlow raised no error. You know this trap from
# [broadcasting](broadcasting.md#broadcasting). Write a mean squared error that
# subtracts like from like, whichever of the two is the column, and that raises
# an error if there are more values on one side than on the other. `tf.reshape`
# can do both.


# %% tags=["gap"]
def mean_squared_error(truth, prediction):
    """The mean of the squared differences, a tensor of shape (). Each of the
    two has n values, in shape (n,) or (n, 1); other sizes must raise."""
    ...  # your code


# %% tags=["solution"]
def mean_squared_error(truth, prediction):
    prediction = tf.reshape(prediction, tf.shape(truth))  # or it raises
    return tf.reduce_mean((truth - prediction) ** 2)


# %% tags=["check"]
random = tf.random.Generator.from_seed(4)
truth, guess = tf.unstack(random.normal([2, 5], dtype=tf.float64))
expected = sum((truth.numpy() - guess.numpy()) ** 2) / 5
for truth_shape, guess_shape in (([5], [5]), ([5], [5, 1]), ([5, 1], [5])):
    found = mean_squared_error(
        tf.reshape(truth, truth_shape), tf.reshape(guess, guess_shape)
    )
    assert found is not None, "mean_squared_error returned None: return a mean"
    assert found.shape == (), f"expected shape (), found {found.shape}"
    assert abs(found - expected) < 1e-9, (
        f"truth {truth_shape}, prediction {guess_shape}: expected"
        f" {expected:.4f}, found {found:.4f}. A table of differences? A sum in"
        " place of a mean? The square forgotten?"
    )
try:
    mean_squared_error(truth, truth[:1])
    refused = False
except (ValueError, AssertionError, tf.errors.InvalidArgumentError):
    refused = True
assert refused, (
    "one prediction for five truths was accepted: expected an error. Give the"
    " prediction the shape of the truth with tf.reshape"
)
print(f"right: {mean_squared_error(heights, column):.3f} for a perfect column")

# %% [markdown]
# ## 4. Slopes by hand
#
# Before you trust a tape, measure. Nudge one entry of a tensor up by *h*, then
# down by *h*, and divide the difference of the two values by the distance
# between the two places: the central difference of [Three ways to
# differentiate](derivatives.md#three-ways-to-differentiate). Do so for each
# entry of a tensor of any shape, `()` included.
#
# A tensor can't be written into, so add a nudge of the same shape that is zero
# everywhere but in one place. `tf.one_hot(i, n, dtype=x.dtype)` makes a vector
# of n entries with a 1 at place i; `tf.size(x)` is n, and `tf.reshape` gives
# the nudge the shape of *x*.


# %% tags=["gap"]
def measured_gradient(f, x, h=1e-5):
    """The central differences of f at x, float64, in the shape of x. f takes a
    tensor like x and returns one of shape ()."""
    ...  # your code


# %% tags=["solution"]
def measured_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(tf.size(x)):
        one = tf.one_hot(i, tf.size(x), dtype=x.dtype)
        nudge = h * tf.reshape(one, tf.shape(x))
        slopes.append((f(x + nudge) - f(x - nudge)) / (2 * h))
    return tf.reshape(tf.stack(slopes), tf.shape(x))


# %% tags=["check"]
random = tf.random.Generator.from_seed(5)


def cubes(x):
    return tf.reduce_sum(x**3)


for shape in ([3], [2, 3], []):
    x = random.uniform(shape, 1.0, 2.0, dtype=tf.float64)
    try:
        found, expected = measured_gradient(cubes, x), 3 * x**2
    except (TypeError, tf.errors.InvalidArgumentError) as error:
        raise AssertionError(
            f"it fails at shape {x.shape}: does the nudge have the shape and"
            f" the dtype of x? TensorFlow says: {error}"
        ) from error
    assert found is not None, "measured_gradient returned None: return slopes"
    assert found.shape == x.shape, (
        f"expected the shape of x, {x.shape}, found {found.shape}"
    )
    assert tf.reduce_max(tf.abs(found / expected - 2)) > 1e-3, (
        "each slope is twice too large: the two places are 2h apart, not h"
    )
    off = tf.reduce_max(tf.abs(found - expected))
    assert off < 1e-7, (
        f"expected 3x², found slopes that are off by {off:.1g}. Below 1e-3: a"
        " step to one side only? More: no brackets round 2 * h, or all entries"
        " nudged at once?"
    )
print(f"at {x:.4f}: measured {found:.4f}, 3x² is {expected:.4f}")

# %% [markdown]
# Here are two functions for the next task. The tape gives a wrong answer for
# one of them, and none for the other.


# %%
def half_lost(x):
    return tf.reduce_sum(x * x.numpy())  # x², and one factor leaves the tape


def all_lost(x):
    return tf.reduce_sum(tf.round(x))  # an op without a slope


# %% [markdown]
# ## 5. Slopes by tape, and a checker
#
# Now ask the tape for the same numbers and compare. Write two functions. The
# first returns what the tape answers for a tensor, which [it must be told to
# watch](gradient-tape.md#what-the-tape-watches). The second returns how far the
# tape is from your measurements, in the worst entry. If the tape's answer is
# `None`, there is no path at all: return `math.inf`.


# %% tags=["gap"]
def tape_gradient(f, x):
    """The tape's gradient of f at the tensor x, in the shape of x, or None."""
    ...  # your code


def largest_difference(f, x):
    """The largest absolute difference between the tape's gradient and the
    measured one: a number or a tensor of shape (). Infinity for None."""
    ...  # your code


# %% tags=["solution"]
def tape_gradient(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)


def largest_difference(f, x):
    by_tape = tape_gradient(f, x)
    if by_tape is None:
        return math.inf
    return tf.reduce_max(tf.abs(by_tape - measured_gradient(f, x)))


# %% tags=["check"]
random = tf.random.Generator.from_seed(6)
x = random.normal([2, 3], dtype=tf.float64)
found = tape_gradient(cubes, x)
assert found is not None, (
    "tape_gradient returned None: return what tape.gradient gives. If you do,"
    " watch x, and call f inside the block"
)
off = tf.reduce_max(tf.abs(found - 3 * x**2))
assert off < 1e-9, f"expected 3x² for cubes, found slopes off by {off:.2g}"
found = largest_difference(cubes, x)
assert found is not None, "largest_difference returned None: return a number"
assert tf.size(found) == 1, "expected a single number: the largest of them"
assert abs(found) < 1e-6, f"cubes: expected less than 1e-6, found {found:.2g}"
for place in (x, -x):
    expected = abs(x.numpy()).max()
    found = largest_difference(half_lost, place)
    assert abs(found - expected) < 1e-6, (
        f"half_lost: expected {expected:.4f}, found {found:.4f}. Is the"
        " absolute value taken first, then the maximum over all entries?"
    )
try:
    found = largest_difference(all_lost, x)
except (TypeError, ValueError):
    found = "an error"
assert found == math.inf, (
    f"all_lost: expected math.inf for a gradient that is None, found {found}"
)
print(f"half lost: off by {expected:.3f}; all lost: {found}")

# %% [markdown]
# `half_lost` is the dangerous one. Its value is right, it raises nothing, its
# gradient is a number, and the number is half of what it should be. You need a
# second opinion to find that, and now you have one.
#
# ## 6. Three sources, two faults
#
# The model is a mean level, a drift in metres over the fifteen days, and the
# waves. Below is a first draft. Its values are right. Its gradients are not.
# Before you run the cell, read the draft and say for which of the three sources
# the gradient will be right, wrong or missing. Then let your checker decide.


# %%
def draft_tide(level, drift, weights, times):
    trend = tf.Variable(drift * times / 360)
    columns = waves(times)
    cosines = columns[:, :2] @ weights[:2]
    sines = columns[:, 2:].numpy() @ weights[2:].numpy()
    return level + trend + tf.reshape(cosines + sines, [-1])


NAMES = ("level", "drift", "weights")
start = [tf.zeros(shape, tf.float64) for shape in ([], [], [4, 1])]


def loss_along(i, parts, tide):
    """The loss of a tide as a function of part i; the others stay."""

    def loss(part):
        answer = tide(*parts[:i], part, *parts[i + 1 :], times)
        return mean_squared_error(heights, answer)

    return loss


for i, name in enumerate(NAMES):
    found = largest_difference(loss_along(i, start, draft_tide), start[i])
    print(f"{name:8} off by {found:.3f}")

# %% [markdown]
# The level is right. The drift has no gradient at all, and that of the weights
# is wrong. Find the two lines at which a path ends; the table in [Symptom,
# cause, cure](by-hand-and-by-tape.md#symptom-cause-cure) has both. Then write
# the model anew: the same values, and a path from each source.


# %% tags=["gap"]
def tide(level, drift, weights, times):
    """What draft_tide computes, shape (n,) for times of shape (n,). level and
    drift have shape (), weights (4, 1); all three can be differentiated."""
    ...  # your code


# %% tags=["solution"]
def tide(level, drift, weights, times):
    swing = waves(times) @ weights  # a column
    return level + drift * times / 360 + tf.reshape(swing, [-1])


# %% tags=["check"]
random = tf.random.Generator.from_seed(7)
parts = [random.normal(part.shape, dtype=tf.float64) for part in start]
found = tide(*parts, times)
assert found is not None, "tide returned None: return the heights"
assert found.shape == times.shape, (
    f"expected shape {times.shape}, found {found.shape}."
    " A column plus a vector makes a table: reshape the waves first"
)
off = tf.reduce_max(tf.abs(found - draft_tide(*parts, times)))
assert off < 1e-9, (
    f"expected the values of draft_tide, found some that are off by {off:.2g}"
)
for i, name in enumerate(NAMES):
    off = largest_difference(loss_along(i, parts, tide), parts[i])
    assert not math.isinf(off), (
        f"the gradient of {name} is None: a tf.Variable made on the way, or a"
        " numpy(), starts a new path"
    )
    assert off < 1e-6, (
        f"the gradient of {name} is off by {off:.2g}: a part of it takes a"
        " detour that the tape does not see"
    )
    print(f"{name:8} off by less than 1e-6")

# %% [markdown]
# ## 7. One step down
#
# Three sources, three variables, one step of gradient descent: compute the loss
# under a tape, ask for all gradients in one call, and change each variable in
# place, by the update rule of [One step](gradient-tape.md#one-step). The
# function must work for a list of variables, so a loop over `zip(variables,
# gradients, strict=True)` is better than three lines.


# %% tags=["gap"]
def step(variables, rate):
    """Take one step of gradient descent. variables is a list of three
    tf.Variable: level, drift, weights. The loss is the mean squared error of
    tide(*variables, times) against heights; return its value before the
    step."""
    ...  # your code


# %% tags=["solution"]
def step(variables, rate):
    with tf.GradientTape() as tape:
        loss = mean_squared_error(heights, tide(*variables, times))
    gradients = tape.gradient(loss, variables)
    for variable, gradient in zip(variables, gradients, strict=True):
        variable.assign_sub(rate * gradient)
    return loss


# %% tags=["check"]
random = tf.random.Generator.from_seed(8)
parts = [random.normal(part.shape, dtype=tf.float64) for part in start]
variables = [tf.Variable(part) for part in parts]
try:
    found = step(list(variables), rate=0.1)
except (TypeError, ValueError) as error:
    raise AssertionError(
        f"the step raised: {error} If None is in this message, a gradient is"
        " None: is the whole loss computed inside the block?"
    ) from error
assert found is not None, "step returned None: return the loss"
expected = mean_squared_error(heights, tide(*parts, times))
assert abs(found - expected) < 1e-9, (
    f"expected the loss before the step, {expected:.4f}, found {found:.4f}"
)
for i, name in enumerate(NAMES):
    slopes = measured_gradient(loss_along(i, parts, tide), parts[i])
    moved = variables[i] - parts[i]
    assert tf.reduce_any(moved != 0), (
        f"{name} has not moved: change it with assign_sub; an = makes a tensor"
    )
    assert tf.reduce_max(tf.abs(moved - 0.1 * slopes)) > 1e-6, (
        f"{name} went uphill: subtract the gradient"
    )
    assert tf.reduce_max(tf.abs(moved + 0.1 * slopes)) < 1e-6, (
        f"{name}: expected to move by {tf.reshape(-0.1 * slopes, [-1])}, found"
        f" {tf.reshape(moved, [-1])}. Is it the rate times the gradient?"
    )
now = mean_squared_error(heights, tide(*variables, times))
print(f"loss {found:.3f}, after one step {now:.3f}")

# %% [markdown]
# Now 150 of these steps, from zero. The harbour was made with a level of 2.5 m,
# a drift of 0.3 m, and waves of 1.2 m for the moon and 0.4 m for the sun. Which
# of the four will be found first?

# %%
variables = [tf.Variable(part) for part in start]
losses = []
print("step  level  drift   moon    sun")
for number in range(1, 151):
    losses.append(step(variables, rate=0.4).numpy())
    if number in (1, 5, 20, 50, 150):
        level, drift, weights = (variable.numpy() for variable in variables)
        of_moon, of_sun = weights.reshape(2, 2).T
        print(f"{number:4}  {level:5.2f}  {drift:5.2f}", end="  ")
        print(f"{math.hypot(*of_moon):5.2f}  {math.hypot(*of_sun):5.2f}")
print(f"loss {losses[0]:.2f}, at the end {losses[-1]:.5f}")

# %%
# alt: The loss, on a logarithmic axis, plunges and then glides to a floor.
figure, axes = plt.subplots(figsize=(5.5, 2.8))
axes.semilogy(losses, color="C2")
axes.set_xlabel("step")
axes.set_ylabel("loss in m²")
plt.show()

# %%
# alt: A curve with two crests a day runs through the measured dots.
figure, axes = plt.subplots(figsize=(5.5, 3.2))
week = slice(0, 120)
fitted = tide(*variables, times)
axes.plot(times[week] / 24, heights[week], ".", color="C0", label="measured")
axes.plot(times[week] / 24, fitted[week], color="C1", label="fitted")
axes.set_xlabel("days")
axes.set_ylabel("height in m")
axes.legend(ncols=2, loc="lower right", bbox_to_anchor=(1, 1))
plt.show()

# %% [markdown]
# The waves are found within twenty steps, since the two don't look alike. Level
# and drift both lift the whole curve, so at first far too much is booked as
# drift, and after fifty steps still a little. (Week 2 has the word for it, the
# [condition
# number](../week-2/gradient-descent.md#two-weights-the-narrow-valley).) The
# noise of 0.05 m has a mean square of 0.0025, and no fit gets far below it.
#
# <!-- 0.05: the 5 centimetres of the first cell, in metres -->
# <!-- 0.0025: the square of the 0.05 m in the line above -->
#
# Is it a minimum? Look at the gradient, and ask the checker whether that is
# right to six digits after the point:

# %%
fitted_parts = [tf.convert_to_tensor(variable) for variable in variables]
for i, name in enumerate(NAMES):
    loss = loss_along(i, fitted_parts, tide)
    steepest = tf.reduce_max(tf.abs(tape_gradient(loss, fitted_parts[i])))
    checked = largest_difference(loss, fitted_parts[i]) < 1e-6
    print(f"{name:8} steepest slope {steepest:.0e}, checked {checked}")

# %% [markdown]
# ## 8. The moment of high water
#
# So far the times were fixed and the weights moved. Turn the question round:
# hold the weights, and let the time move. At high water the tide is flat, so
# its slope is zero, and it bends downwards. [Newton's
# method](more-from-a-tape.md#newtons-method), here for a single number, finds a
# flat place near a guess: subtract the slope divided by the curvature, which is
# the slope of the slope.
#
# Write two functions. The first needs a tape that records a tape, as in [A
# derivative of a
# derivative](by-hand-and-by-tape.md#a-derivative-of-a-derivative); your
# `tape_gradient` may be the inner one.


# %% tags=["gap"]
def slope_and_curvature(f, x):
    """The first and the second derivative of f at x, two tensors of shape ()
    like x. f takes a tensor of shape () and returns one."""
    ...  # your code


def newton_step(f, x):
    """The place that one step of Newton's method leads to from x."""
    ...  # your code


# %% tags=["solution"]
def slope_and_curvature(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        slope = tape_gradient(f, x)  # its ops are recorded too
    return slope, outer.gradient(slope, x)


def newton_step(f, x):
    slope, curvature = slope_and_curvature(f, x)
    return x - slope / curvature


# %% tags=["check"]
random = tf.random.Generator.from_seed(9)
a, b, x = tf.unstack(random.uniform([3], 1.0, 2.0, dtype=tf.float64))
pair = slope_and_curvature(lambda x: tf.sin(a * x), x)
assert pair is not None, "slope_and_curvature returned None: return two tensors"
assert all(found is not None for found in pair), (
    "one of the two is None: the outer tape must watch x, and the inner"
    " gradient be asked for inside the outer block"
)
slopes = (a * tf.cos(a * x), -(a**2) * tf.sin(a * x))
for name, found, expected in zip(
    ("slope", "curvature"), pair, slopes, strict=True
):
    assert abs(found - expected) < 1e-9, (
        f"{name}: expected {expected:.4f} for sin({a:.2f}x) at {x:.2f}, found"
        f" {found:.4f}. Is the slope first?"
    )
found = newton_step(lambda x: a * (x - b) ** 2, x)
assert found is not None, "newton_step returned None: return the new place"
assert abs(found - b) < 1e-9, (
    f"expected {b:.4f}, the flat place of a parabola, after one step from"
    f" {x:.4f}; found {found:.4f}. It is x minus slope / curvature"
)
print(f"from {x:.3f} to the bottom at {found:.3f} in one step")


# %%
def height_at(time):
    return tide(*variables, tf.reshape(time, [1]))[0]


next_day = tf.linspace(tf.constant(360.0, tf.float64), 381.0, 8)
forecast = tide(*variables, next_day)
flat_places = []
for name, choose in (("high", tf.argmax), ("low", tf.argmin)):
    time = next_day[choose(forecast)]  # the best of every third hour
    print(f"{name} water, guessed at hour {time:.0f}")
    for _ in range(3):
        time = newton_step(height_at, time)
        slope, curvature = slope_and_curvature(height_at, time)
        print(f"  {time:.4f}: |slope| {abs(slope):.4f}, bends {curvature:.2f}")
    minutes = round(60 * (time.numpy() - 360))
    clock = f"{minutes // 60:02}:{minutes % 60:02}"
    print(f"  at {clock}, {height_at(time):.2f} m")
    flat_places.append((time, clock))


def made_height(time):
    """The formula of the first cell, in metres and without the noise."""
    moon = 1.2 * tf.cos(2 * math.pi * (time - 3.1) / periods[0])
    sun = 0.4 * tf.cos(2 * math.pi * (time - 5.0) / periods[1])
    return 2.5 + 0.3 * time / 360 + moon + sun


found = made = flat_places[0][0]
for _ in range(3):
    made = newton_step(made_height, made)
print(f"the formula's high water: {3600 * (made - found):.0f} s later")

# %%
# alt: The forecast of a day; two short level lines touch crest and trough.
figure, axes = plt.subplots(figsize=(5.5, 3.2))
fine = tf.linspace(next_day[0], 384.0, 200)
axes.plot(fine - 360, tide(*variables, fine), color="C1")
for time, clock in flat_places:
    place, height = time - 360, height_at(time)
    axes.plot([place - 2, place + 2], [height, height], color="C3")
    above = 0.1 if height > 2.5 else -0.3
    axes.text(place, height + above, clock, ha="center")
axes.set_xticks(range(0, 25, 6))
axes.set_ylim(0.8, 4.8)
axes.set_xlabel("hour of the sixteenth day")
axes.set_ylabel("height in m")
plt.show()

# %% [markdown]
# You differentiated the same model twice, by its weights to learn and by its
# time to answer. Where the curvature is negative the water is high, where it is
# positive it is low, and Newton's method went to either: it looks for flat
# places of any kind. Close to the goal each step about doubles the number of
# right digits, so three are plenty. The formula that made the log has its high
# water 16 seconds later. The readings are off by 5 cm or so; there are 360 of
# them, and together they know the time far better than any one of them.
#
# ## What you have built
#
# A log became two vectors and a table of waves. A loss refuses shapes that do
# not belong together. A checker tells a right gradient from a wrong one and
# from none, for any function with one number as its result. A loop of
# `assign_sub` fitted six numbers whose gradients the checker has seen, and a
# tape within a tape turned the fit into a time of day.
#
# To go on:
#
# - The sixteenth day has another high water, which is higher, and a lower low.
#   Find both, with guesses of your own, and see where a guess halfway between
#   high and low leads.
# - Let the checker look at `tf.nn.relu` and `tf.abs` at 0. Say what each of the
#   two numbers is before you run it.
# - Make `periods` a third thing to be learned. Check its gradient first; then
#   see what a rate of 0.4 does to it.
