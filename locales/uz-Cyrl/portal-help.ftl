### Made from the Uzbek texts in Latin by tools/uz_cyrl.py; do not edit by hand.
