import os

import tensorflow as tf

os.environ |= {"no_grpc_proxy": "localhost"}
service = tf.data.experimental.service
dispatcher = service.DispatchServer()
address = dispatcher.target.removeprefix("grpc://")
worker = service.WorkerServer(service.WorkerConfig(address))
numbers = tf.data.Dataset.range(100)
for job in (None, "train"):
    way = service.distribute(
        "distributed_epoch", dispatcher.target, job_name=job
    )
    loops = [iter(numbers.apply(way)) for _ in range(2)]
    got = [[int(x) for x in loop] for loop in loops]
    print(f"job_name={job}:", sum(map(len, got)), "elements for two loops")
late = list(numbers.apply(way))
print("a loop that comes later:", len(late), "elements")
