package dev.retort.processor.reading;

import dev.retort.operation.Operations;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that revisions are made of, called by their names. */
final class Vocabulary {

    private Vocabulary() {}

    /** @param receiver null for words that stand alone */
    static Object call(Object receiver, Class<?> type, String name, List<Object> arguments)
            throws NotUnderstoodException {
        if (!type.getPackage().equals(Operations.class.getPackage())) {
            throw new NotUnderstoodException(name);
        }
        List<Method> methods = Stream.of(type.getMethods())
                .filter(it -> it.getName().equals(name) && it.getDeclaringClass() == type)
                .filter(it -> Modifier.isStatic(it.getModifiers()) == (receiver == null))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
        for (Method method : methods) {
            Optional<Object[]> fitting = fitting(method, arguments);
            if (fitting.isPresent()) {
                return call(receiver, method, fitting.get());
            }
        }
        throw new NotUnderstoodException(name);
    }

    private static Object call(Object receiver, Method method, Object[] arguments) throws NotUnderstoodException {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException | IllegalAccessException e) {
            // A word used wrongly; the runtime will say so.
            throw new NotUnderstoodException(method);
        }
    }

    private static Optional<Object[]> fitting(Method method, List<Object> arguments) {
        Class<?>[] types = method.getParameterTypes();
        int last = types.length - 1;
        if (method.isVarArgs() && !(arguments.size() == types.length && types[last].isInstance(arguments.get(last)))) {
            return arguments.size() < last
                    ? Optional.empty()
                    : rest(types[last].getComponentType(), arguments.subList(last, arguments.size()))
                            .flatMap(rest -> fitting(types, with(arguments.subList(0, last), rest)));
        }
        return arguments.size() == types.length ? fitting(types, arguments) : Optional.empty();
    }

    private static List<Object> with(List<Object> first, Object rest) {
        return Stream.concat(first.stream(), Stream.of(rest)).toList();
    }

    private static Optional<Object> rest(Class<?> type, List<Object> arguments) {
        Object array = Array.newInstance(type, arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            Object value = as(type, arguments.get(i));
            if (value == null) {
                return Optional.empty();
            }
            Array.set(array, i, value);
        }
        return Optional.of(array);
    }

    private static Optional<Object[]> fitting(Class<?>[] types, List<Object> arguments) {
        Object[] fitting = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            fitting[i] = as(types[i], arguments.get(i));
        }
        return Arrays.asList(fitting).contains(null) ? Optional.empty() : Optional.of(fitting);
    }

    /** Null where it cannot be one. */
    private static Object as(Class<?> type, Object value) {
        if (value instanceof Expressions.Constant constant) {
            return type.isEnum()
                    ? Stream.of(type.getEnumConstants())
                            .filter(it -> ((Enum<?>) it).name().equals(constant.name()))
                            .findFirst()
                            .orElse(null)
                    : null;
        }
        if (type == long.class) {
            return value instanceof Integer number ? (Object) number.longValue() : value instanceof Long ? value : null;
        }
        return type == int.class ? value instanceof Integer ? value : null : type.isInstance(value) ? value : null;
    }
}
