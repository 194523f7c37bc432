package dev.retort.model;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads from the class file of an enum what each constant gives to one of its fields, as far as that is no computation. */
public final class EnumConstants {

    private final ConstantPool constants;
    private final Map<String, byte[]> methods = new HashMap<>();

    private EnumConstants(ConstantPool constants) {
        this.constants = constants;
    }

    /**
     * By the names of the constants; those that cannot be told are left out.
     *
     * @throws IOException also if it is no class file
     */
    public static Map<String, String> values(InputStream file, String field) throws IOException {
        DataInputStream in = ClassFile.opened(file);
        EnumConstants read = new EnumConstants(ConstantPool.read(in));
        read.readMethods(in);
        byte[] initializer = read.methods.get("<clinit>()V");
        Map<String, String> values = new HashMap<>();
        if (initializer != null) {
            EnumCode code = new EnumCode(read.constants, read.methods, field);
            code.creations(initializer).forEach((constant, creation) -> Optional.ofNullable(code.given(creation))
                    .ifPresent(it -> values.put(constant, it.toString())));
        }
        return values;
    }

    private void readMethods(DataInputStream in) throws IOException {
        in.skipNBytes(6); // access, this class, its superclass
        in.skipNBytes(2L * in.readUnsignedShort());
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            in.skipNBytes(6);
            skipAttributes(in);
        }
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            in.skipNBytes(2);
            String name = constants.text(in.readUnsignedShort()) + constants.text(in.readUnsignedShort());
            for (int n = in.readUnsignedShort(); n > 0; n--) {
                boolean isCode = constants.text(in.readUnsignedShort()).equals("Code");
                byte[] content = in.readNBytes(in.readInt());
                if (isCode) {
                    methods.put(name, code(content));
                }
            }
        }
    }

    private static byte[] code(byte[] attribute) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(attribute));
        in.skipNBytes(4); // how much stack and how many variables
        return in.readNBytes(in.readInt());
    }

    private static void skipAttributes(DataInputStream in) throws IOException {
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            in.skipNBytes(2);
            in.skipNBytes(in.readInt());
        }
    }
}
