package dev.retort.processor.declaration;

import dev.retort.model.AnnotationOutline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** All that is written in annotations, read once for whoever asks. */
final class WrittenAnnotations {

    /**
     * What is written on one element.
     *
     * @param outlines of each annotation
     * @param annotations these, and those that are written within them
     * @param namedClasses in any of these
     */
    record Written(
            List<AnnotationOutline> outlines, List<AnnotationMirror> annotations, List<TypeMirror> namedClasses) {

        private static final Written NOTHING = new Written(List.of(), List.of(), List.of());

        private static Written toBeFilled() {
            return new Written(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Descriptors descriptors;
    private final Map<Element, Written> known = new HashMap<>();

    WrittenAnnotations(Descriptors descriptors) {
        this.descriptors = descriptors;
    }

    Written on(Element element) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return Written.NOTHING;
        }
        Written written = known.get(element);
        if (written == null) {
            written = Written.toBeFilled();
            for (AnnotationMirror mirror : mirrors) {
                written.outlines.add(outline(mirror, written));
            }
            known.put(element, written);
        }
        return written;
    }

    /** What an attribute of an annotation is when nobody says, as if that were written. */
    Written asDefaultOf(ExecutableElement attribute) {
        Written written = Written.toBeFilled();
        SortedMap<String, Object> value = new TreeMap<>();
        value.put("value", value(attribute.getDefaultValue().getValue(), written));
        written.outlines.add(new AnnotationOutline("default", value));
        return written;
    }

    private AnnotationOutline outline(AnnotationMirror mirror, Written written) {
        written.annotations.add(mirror);
        SortedMap<String, Object> values = new TreeMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> it :
                mirror.getElementValues().entrySet()) {
            values.put(
                    it.getKey().getSimpleName().toString(), value(it.getValue().getValue(), written));
        }
        return new AnnotationOutline(AnnotationName.of(mirror).qualified(), values);
    }

    private Object value(Object value, Written written) {
        if (value instanceof AnnotationMirror annotation) {
            return outline(annotation, written);
        }
        if (value instanceof List<?> several) {
            List<Object> values = new ArrayList<>();
            for (Object it : several) {
                values.add(value(((AnnotationValue) it).getValue(), written));
            }
            return values;
        }
        if (value instanceof TypeMirror type) {
            written.namedClasses.add(type);
            return descriptors.of(type);
        }
        return value instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : value.toString();
    }
}
