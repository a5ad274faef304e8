# Explanations, gaps and changes of law.
