package dev.retort.model;

import java.io.DataInputStream;
import java.io.IOException;

/** The texts and numbers that the rest of a class file points at. */
final class ConstantPool {

    /** A text that code loads. */
    private record TextAt(int index) {}

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
                case 7, 16, 19, 20 -> in.readUnsignedShort();
                case 8 -> new TextAt(in.readUnsignedShort());
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

    /** A text or a whole number that is loaded; null for anything else. */
    Object loaded(int index) {
        if (entries[index] instanceof TextAt found) {
            return text(found.index);
        }
        return entries[index] instanceof Integer number ? number : null;
    }

    /** The class of a field or method. */
    String owner(int index) {
        return className((Integer) entries[index] >>> 16);
    }

    /** Name and descriptor of a field, with a colon between, or of a method. */
    String member(int index) {
        int nameAndType = (Integer) entries[(Integer) entries[index] & 0xffff];
        String type = text(nameAndType & 0xffff);
        return text(nameAndType >>> 16) + (type.startsWith("(") ? "" : ":") + type;
    }
}
