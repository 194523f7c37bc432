package dev.retort.model;

import java.io.DataInputStream;
import java.io.IOException;

/** The texts and numbers that the rest of a class file points at. */
final class ConstantPool {

    private final Object[] entries;

    private ConstantPool(Object[] entries) {
        this.entries = entries;
    }

    static ConstantPool read(DataInputStream in) throws IOException {
        Object[] entries = new Object[in.readUnsignedShort()];
        for (int i = 1; i < entries.length; i++) {
            int tag = in.readUnsignedByte();
            entries[i] = switch (tag) {
                case 1 -> in.readUTF();
                case 3 -> in.readInt();
                case 4 -> in.readFloat();
                case 5 -> in.readLong();
                case 6 -> in.readDouble();
                case 7, 8, 16, 19, 20 -> in.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 -> in.readInt();
                case 15 -> in.readNBytes(3);
                default -> throw new IOException("constant of unknown kind " + tag);
            };
            if (tag == 5 || tag == 6) {
                i++; // such a one takes two places
            }
        }
        return new ConstantPool(entries);
    }

    String text(int index) {
        return (String) entries[index];
    }

    String className(int index) {
        return text((Integer) entries[index]);
    }

    Number number(int index) {
        return (Number) entries[index];
    }
}
