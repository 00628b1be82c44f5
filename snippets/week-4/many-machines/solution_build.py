import tensorflow as tf


def pipeline(context):
    """The batches of one worker, of the 58 examples 0 to 57 in global batches
    of 12. `context` is a tf.distribute.InputContext. Shuffle; give each worker
    others; and see that all workers make the same number of steps."""
    workers = context.num_input_pipelines
    data = tf.data.Dataset.range(58)
    mine = data.shard(workers, context.input_pipeline_id).take(58 // workers)
    share = context.get_per_replica_batch_size(12)
    return mine.shuffle(58).batch(share, drop_remainder=True)


def check():
    workers = []
    for index in range(3):
        context = tf.distribute.InputContext(3, index, num_replicas_in_sync=3)
        tf.random.set_seed(index)
        data = pipeline(context)
        assert data is not None, "pipeline returned None: return a dataset"
        workers.append([batch.numpy().tolist() for batch in data])
    sizes = [[len(batch) for batch in batches] for batches in workers]
    assert max(map(max, sizes)) < 12, "12 is the global batch: a worker's is 4"
    wrong = f"{sizes}: let all take equally many examples"
    assert len({*map(str, sizes)}) == 1, wrong
    assert {*sizes[0]} == {4}, f"{sizes[0]}: batches of 4, drop the rest"
    seen = [x for batches in workers for batch in batches for x in batch]
    wrong = "are seen twice: shard before you shuffle"
    assert len({*seen}) == len(seen), f"{len(seen) - len({*seen})} {wrong}"
    assert len(seen) == 48, f"{len(seen)} of 58 examples used: 48 are possible"
    first = [x for batch in workers[0] for x in batch]
    assert first != sorted(first), f"{first[:4]} comes first: not shuffled"


try:
    check()
    print("right: others for each, and as many steps for all")
except AssertionError as error:
    print("not yet:", error)
