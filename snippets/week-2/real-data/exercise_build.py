import numpy as np


def cross_validate(make, x, y, folds):
    """The absolute error of each row, an array in the order of the rows.
    make(x, y) trains a new model on these rows, and returns a function that
    predicts y for x. Row i is judged with those that leave the same rest in
    i % folds, by a model that was trained on all others."""
    ...  # your code


def check():
    asked = []  # the rows of each training

    def make(x, y):
        asked.append(x.tolist())
        return lambda new: np.where(np.isin(new, x), np.nan, len(asked))

    x = np.arange(10.0)
    errors = cross_validate(make, x, 0 * x, 3)
    assert errors is not None, "it returned None: return the errors"
    assert np.shape(errors) == (10,), (
        f"expected an error for each of 10 rows, found {np.shape(errors)}"
    )
    assert not np.isnan(errors).any(), (
        "a row was judged by a model that has seen it"
    )
    assert len(asked) == 3, f"expected 3 trainings, found {len(asked)}"
    assert sorted(map(len, asked)) == [6, 7, 7], (
        f"trained on {[*map(len, asked)]} rows: each on all of the others"
    )
    assert errors.tolist() == [1, 2, 3, 1, 2, 3, 1, 2, 3, 1], (
        f"found {errors}: put each error where its row is"
    )
    errors = cross_validate(make, x, 9 + 0 * x, 2)
    assert (errors > 0).all(), "take the absolute error"


try:
    check()
    print("right: each row once, by a model that does not know it")
except AssertionError as error:
    print("not yet:", error)
