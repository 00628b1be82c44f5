#!/bin/bash
# bash two_machines.sh alice bob: both have the book's environment and share ~/train
trap 'kill $(jobs -p) 2>/dev/null' EXIT # Ctrl-C does not reach them
hosts=("$@")
printf -v workers '"%s:12345", ' "${hosts[@]}"
for attempt in {1..9}; do
  tasks=() worst=0
  for index in "${!hosts[@]}"; do
    task="{\"type\": \"worker\", \"index\": $index}"
    config="{\"cluster\": {\"worker\": [${workers%, }]}, \"task\": $task}"
    ssh -tt -o ServerAliveInterval=10 "${hosts[index]}" \
      "cd train && TF_CONFIG='$config' tf-book/bin/python train.py" \
      </dev/null >>"worker-$index.log" 2>&1 &
    tasks+=($!)
  done
  for task in "${tasks[@]}"; do
    wait "$task"
    status=$?
    if ((status > worst)); then worst=$status; fi
  done
  echo "attempt $attempt: $worst"
  if ((worst == 0 || worst == 3)); then exit $worst; fi
done
exit "$worst"
