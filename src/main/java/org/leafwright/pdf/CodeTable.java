package org.leafwright.pdf;

/** A hash table from numbers to codes, which are not 0 (open addressing, linear probing). */
final class CodeTable {
    private int[] keys = new int[256];
    private int[] codes = new int[256];
    private int size;

    /** Returns a key's code, or 0 if it has none. */
    int get(int key) {
        return codes[place(key)];
    }

    /** Gives a code to a key that has none. */
    void put(int key, int code) {
        if (2 * ++size > keys.length) {
            grow();
        }
        int place = place(key);
        keys[place] = key;
        codes[place] = code;
    }

    private int place(int key) {
        int mask = keys.length - 1;
        int place = ((key * 0x9e3779b9) >>> 16) & mask;
        while (codes[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCodes = codes;
        keys = new int[2 * oldKeys.length];
        codes = new int[2 * oldCodes.length];
        for (int i = 0; i < oldCodes.length; i++) {
            if (oldCodes[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                codes[place] = oldCodes[i];
            }
        }
    }
}
