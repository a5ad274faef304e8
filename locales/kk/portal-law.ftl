### Machine-made translation; no person has reviewed it yet.
