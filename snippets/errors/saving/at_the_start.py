import os
import subprocess
import sys

program = """
import faulthandler
faulthandler.dump_traceback_later(120, exit=True)  # or it ends then
import tensorflow as tf
tf.constant(1)
"""
lines = [
    "oneDNN custom operations are on",
    "Could not find cuda drivers on your machine",
    "rebuild TensorFlow with the appropriate compiler",
    "failed call to cuInit",
]
said = {}
for level in "0", "3":
    env = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": level}
    env["CUDA_VISIBLE_DEVICES"] = "0"  # it may look for a GPU
    env["TF_ENABLE_ONEDNN_OPTS"] = "1"  # as it is on many processors
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, env=env, capture_output=True, text=True)
    said[level] = run.stderr
for line in lines:
    print(line)
    print("   said, at level 0 and 3:", *(line in said[n] for n in said))
