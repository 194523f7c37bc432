package dev.retort.model;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/**
 * Follows the instructions by which an enum makes its constants (JVM specification, chapter 6), and stops at the first that does more.
 *
 * @param methods by name and descriptor
 */
record EnumCode(ConstantPool constants, Map<String, byte[]> methods, String field) {

    private static final int CONSTRUCTORS_IN_A_ROW = 5;

    /** How a constant is made: by which constructor, and from which values; null stands for what is not known. */
    record Creation(String constructor, List<Object> arguments) {}

    /** An object or value that nothing is known of. */
    private static final Object SOMETHING = new Object();

    Map<String, Creation> creations(byte[] initializer) throws IOException {
        Map<String, Creation> creations = new HashMap<>();
        Run run = new Run(initializer, Map.of());
        Creation last = null;
        while (run.next()) {
            if (run.called != null) {
                last = run.called;
            } else if (run.stored != null && last != null) {
                creations.putIfAbsent(run.stored, last);
                last = null;
            }
        }
        return creations;
    }

    /** What the field gets then; null where that is not known. */
    Object given(Creation creation) {
        try {
            Creation current = creation;
            for (int i = 0; i < CONSTRUCTORS_IN_A_ROW && current != null; i++) {
                byte[] code = methods.get(current.constructor);
                if (code == null) {
                    return null;
                }
                Run run = new Run(code, variables(current));
                current = null;
                while (current == null && run.next()) {
                    if (field.equals(run.stored)) {
                        return run.value == SOMETHING ? null : run.value;
                    }
                    current = run.called != null && methods.containsKey(run.called.constructor) ? run.called : null;
                }
            }
            return null;
        } catch (IOException e) {
            return null;
        }
    }

    private static Map<Integer, Object> variables(Creation creation) {
        Map<Integer, Object> variables = new HashMap<>();
        int slot = 1;
        List<String> types = parameters(creation.constructor);
        for (int i = 0; i < types.size(); i++) {
            variables.put(slot, creation.arguments.get(i));
            slot += types.get(i).equals("J") || types.get(i).equals("D") ? 2 : 1;
        }
        return variables;
    }

    private static List<String> parameters(String method) {
        List<String> types = new ArrayList<>();
        int at = method.indexOf('(') + 1;
        while (method.charAt(at) != ')') {
            int end = at;
            while (method.charAt(end) == '[') {
                end++;
            }
            end = method.charAt(end) == 'L' ? method.indexOf(';', end) + 1 : end + 1;
            types.add(method.substring(at, end));
            at = end;
        }
        return types;
    }

    /** Through one method, up to what is not understood. */
    private final class Run {

        private final DataInputStream in;
        private final Map<Integer, Object> variables;
        private final LinkedList<Object> stack = new LinkedList<>();
        private Creation called;
        private String stored;
        private Object value;

        Run(byte[] code, Map<Integer, Object> variables) {
            this.in = new DataInputStream(new ByteArrayInputStream(code));
            this.variables = variables;
        }

        /** Whether there was another instruction that is understood. */
        boolean next() throws IOException {
            called = null;
            stored = null;
            int instruction = in.read();
            switch (instruction) {
                case 0x01, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f ->
                    stack.push(SOMETHING); // null, and numbers not asked for
                case 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08 -> stack.push(instruction - 3); // iconst
                case 0x10 -> stack.push((int) in.readByte()); // bipush
                case 0x11 -> stack.push((int) in.readShort()); // sipush
                case 0x12 -> stack.push(loaded(in.readUnsignedByte())); // ldc
                case 0x13, 0x14 -> stack.push(loaded(in.readUnsignedShort())); // ldc_w, ldc2_w
                case 0x15, 0x16, 0x17, 0x18, 0x19 -> stack.push(variable(in.readUnsignedByte())); // load
                case 0x4f, 0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56 -> replace(3, false, 0); // into an array
                case 0x57 -> stack.pop(); // pop
                case 0x59 -> stack.push(stack.peek()); // dup
                case 0x91, 0x93 -> {} // i2b, i2s: of a number that fits
                case 0xb2 -> replace(0, true, 2); // getstatic
                case 0xb3 -> store(0); // putstatic
                case 0xb4 -> replace(1, true, 2); // getfield
                case 0xb5 -> store(1); // putfield
                case 0xb6 -> call(1, 0); // invokevirtual
                case 0xb7 -> create(); // invokespecial
                case 0xb8 -> call(0, 0); // invokestatic
                case 0xb9 -> call(1, 2); // invokeinterface
                case 0xba -> call(0, 2); // invokedynamic
                case 0xbb -> replace(0, true, 2); // new
                case 0xbc -> replace(1, true, 1); // newarray
                case 0xbd -> replace(1, true, 2); // anewarray
                case 0xc0 -> in.readUnsignedShort(); // checkcast
                default -> {
                    return isUnderstood(instruction);
                }
            }
            return true;
        }

        /** Four of each kind of variable; and what reckons with one number or two. */
        private boolean isUnderstood(int instruction) throws IOException {
            if (instruction >= 0x1a && instruction <= 0x2d) { // load_0 to load_3
                stack.push(variable((instruction - 0x1a) % 4));
            } else if (instruction >= 0x74 && instruction <= 0x77 || instruction >= 0x85 && instruction <= 0x92) {
                replace(1, true, 0);
            } else if (instruction >= 0x60 && instruction <= 0x83) {
                replace(2, true, 0);
            } else {
                return false;
            }
            return true;
        }

        private void replace(int taken, boolean gives, int furtherBytes) throws IOException {
            in.skipNBytes(furtherBytes);
            for (int i = 0; i < taken; i++) {
                stack.pop();
            }
            if (gives) {
                stack.push(SOMETHING);
            }
        }

        private Object variable(int slot) {
            return variables.getOrDefault(slot, SOMETHING);
        }

        private Object loaded(int index) {
            Object loaded = constants.loaded(index);
            return loaded == null ? SOMETHING : loaded;
        }

        private void store(int objects) throws IOException {
            String member = constants.member(in.readUnsignedShort());
            stored = member.substring(0, member.indexOf(':'));
            value = stack.pop();
            replace(objects, false, 0);
        }

        /** What a constructor of all enums gets is not for ours. */
        private void create() throws IOException {
            in.mark(2);
            boolean isOfAll = constants.owner(in.readUnsignedShort()).equals("java/lang/Enum");
            in.reset();
            Creation creation = call(1, 0);
            called = isOfAll ? null : creation;
        }

        private Creation call(int objects, int furtherBytes) throws IOException {
            String method = constants.member(in.readUnsignedShort());
            LinkedList<Object> arguments = new LinkedList<>();
            parameters(method).forEach(it -> arguments.addFirst(stack.pop()));
            replace(objects, !method.endsWith("V"), furtherBytes);
            return new Creation(method, arguments);
        }
    }
}
