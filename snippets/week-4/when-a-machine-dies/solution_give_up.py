import tensorflow as tf


def train(folder, newest, deaths):
    step = tf.Variable(0)
    state = tf.train.Checkpoint(step=step)
    manager = tf.train.CheckpointManager(state, folder, 2)
    state.restore(newest)  # nothing if it is None
    while step < 60:
        if deaths and step == deaths[0]:
            raise tf.errors.UnavailableError(None, None, f"{deaths.pop(0)}")
        if step.assign_add(1) % 10 == 0:
            manager.save()


def finish(folder, deaths):
    newest, tries = None, 0
    while tries < 3:
        try:
            train(folder, newest, deaths)
            return "done"
        except tf.errors.UnavailableError as error:
            found = tf.train.latest_checkpoint(folder)
            newest, tries = found, tries + 1 if found == newest else 1
            print(f"  died at step {error.message}, try {tries} from {newest}")
    return "no progress, so it gives up"


print(finish("luck", [17, 25, 26, 41]))
print(finish("bug", [33] * 9))
