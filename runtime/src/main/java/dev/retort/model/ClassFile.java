package dev.retort.model;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the outline of a class from its class file (JVM specification, chapter 4).
 *
 * <p>Not by reflection: a class that is loaded needs the classes around it, and shows neither annotations whose classes are missing
 * nor those that Retort left to class files.
 */
public final class ClassFile {

    private static final int STATIC = 0x0008;
    private static final int TRANSIENT = 0x0080;
    private static final int INTERFACE = 0x0200;
    private static final int SYNTHETIC = 0x1000;
    private static final int ENUM = 0x4000;

    private final DataInputStream in;
    private final ConstantPool constants;
    private final ClassOutline.Builder outline = new ClassOutline.Builder();
    private final List<String> memberNames = new ArrayList<>();

    private ClassFile(DataInputStream in, ConstantPool constants) {
        this.in = in;
        this.constants = constants;
    }

    /** @throws IOException also if it is no class file */
    public static ClassOutline read(InputStream file) throws IOException {
        return open(file).outline();
    }

    /** The fields and methods in the order of their declaration, the latter as {@code name()}. */
    public static List<String> memberNames(InputStream file) throws IOException {
        ClassFile opened = open(file);
        opened.outline();
        return opened.memberNames;
    }

    private static ClassFile open(InputStream file) throws IOException {
        DataInputStream in = opened(file);
        return new ClassFile(in, ConstantPool.read(in));
    }

    /** Up to its constants. */
    static DataInputStream opened(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.readAllBytes()));
        if (in.readInt() != 0xCAFEBABE) {
            throw new IOException("no class file");
        }
        in.readInt(); // the version
        return in;
    }

    /** What a class, field or method has beside its name and type. */
    private record Attributes(String signature, List<AnnotationOutline> annotations) {}

    private ClassOutline outline() throws IOException {
        boolean isInterface = (in.readUnsignedShort() & INTERFACE) != 0;
        in.readUnsignedShort(); // this class
        int above = in.readUnsignedShort();
        String superclass = above == 0 ? "java/lang/Object" : constants.className(above);
        boolean isRecord = superclass.equals("java/lang/Record");
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            in.readUnsignedShort(); // an interface
        }
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            field();
        }
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            method(isRecord);
        }
        Attributes attributes = attributes();
        // What class files call the superclass of an interface, nobody wrote.
        return outline.superclass(isInterface ? new TreeSet<>() : written(superclass, attributes.signature))
                .annotations(attributes.annotations)
                .build();
    }

    private static SortedSet<String> written(String superclass, String signature) {
        return signature == null ? new TreeSet<>(List.of(superclass)) : WrittenNames.ofSuperclass(signature);
    }

    private void field() throws IOException {
        int access = in.readUnsignedShort();
        String name = constants.text(in.readUnsignedShort());
        String type = constants.text(in.readUnsignedShort());
        memberNames.add(name);
        Attributes attributes = attributes();
        if ((access & ENUM) != 0) {
            outline.constant(name, attributes.annotations);
        } else if ((access & (STATIC | SYNTHETIC)) == 0) {
            SortedSet<String> names = WrittenNames.ofType(attributes.signature == null ? type : attributes.signature);
            outline.field(name, (access & TRANSIENT) != 0, type, names, attributes.annotations);
        }
    }

    /** A record's accessors repeat what its fields say. */
    private void method(boolean ofRecord) throws IOException {
        int access = in.readUnsignedShort();
        String name = constants.text(in.readUnsignedShort());
        String type = constants.text(in.readUnsignedShort());
        memberNames.add(name + "()");
        Attributes attributes = attributes();
        if ((access & (STATIC | SYNTHETIC)) == 0 && !ofRecord && !name.startsWith("<")) {
            outline.method(name, type.substring(type.indexOf(')') + 1), attributes.annotations);
        }
    }

    private Attributes attributes() throws IOException {
        String signature = null;
        List<AnnotationOutline> annotations = new ArrayList<>();
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            String name = constants.text(in.readUnsignedShort());
            int length = in.readInt();
            switch (name) {
                case "Signature" -> signature = constants.text(in.readUnsignedShort());
                case "RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations" -> {
                    for (int n = in.readUnsignedShort(); n > 0; n--) {
                        annotations.add(annotation());
                    }
                }
                default -> in.skipNBytes(length);
            }
        }
        return new Attributes(signature, annotations);
    }

    private AnnotationOutline annotation() throws IOException {
        String descriptor = constants.text(in.readUnsignedShort());
        SortedMap<String, Object> values = new TreeMap<>();
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            values.put(constants.text(in.readUnsignedShort()), value());
        }
        String name = descriptor.substring(1, descriptor.length() - 1);
        return new AnnotationOutline(name.replace('/', '.').replace('$', '.'), values);
    }

    private Object value() throws IOException {
        char kind = (char) in.readUnsignedByte();
        return switch (kind) {
            case '@' -> annotation();
            case '[' -> {
                List<Object> several = new ArrayList<>();
                for (int i = in.readUnsignedShort(); i > 0; i--) {
                    several.add(value());
                }
                yield several;
            }
            case 'e' -> {
                in.readUnsignedShort(); // its type
                yield constants.text(in.readUnsignedShort());
            }
            case 'Z' -> String.valueOf(constants.number(in.readUnsignedShort()).intValue() != 0);
            case 'C' ->
                String.valueOf((char) constants.number(in.readUnsignedShort()).intValue());
            case 's', 'c' -> constants.text(in.readUnsignedShort());
            default -> constants.number(in.readUnsignedShort()).toString();
        };
    }
}
